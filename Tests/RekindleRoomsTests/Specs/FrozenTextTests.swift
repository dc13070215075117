import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleVault
import Testing

/// What is kept as text is read as it was written. Where two fields change places, in what writes and in what reads, all
/// comes back as it was, and every database is misread: so the texts themselves stand here.
struct FrozenTextTests {
    @Test(arguments: FrozenText.all.indices) func `a text is written and read as ever`(place: Int) {
        let frozen = FrozenText.all[place]
        if let written = frozen.written { #expect(written == frozen.text, "\(frozen.type)") }
        #expect(frozen.isRead(), "\(frozen.type)")
        #expect(frozen.again(frozen.text) == frozen.text, "\(frozen.type)")
    }

    @Test func `every kind and every result that is kept as text has its text here`() {
        let kinds = House.features.flatMap(\.contents).filter { $0 is any KeptAsText.Type }.map { "\($0)" }
        let results = House.features.flatMap(\.exchanges).map(\.function).filter { $0 is any KeptAsText.Type }
            .map { "\($0)" }
        #expect(kinds.count > 5 && results.count > 1)
        for type in kinds + results {
            #expect(FrozenText.all.contains { $0.type == type }, "next: a FrozenText of \(type)")
        }
    }

    /// A word more than is known, or one that is missing: either it stays as it is, or nothing is read.
    @Test(arguments: FrozenText.all.indices) func `nothing of a text is lost in silence`(place: Int) {
        let frozen = FrozenText.all[place]
        for other in Self.others(frozen.text) {
            let again = frozen.again(other)
            #expect(again == nil || again == other, "\(frozen.type) of \(other.debugDescription)")
        }
    }

    /// The text with each of its words replaced, and with each of what stands between them doubled.
    private static func others(_ text: String) -> [String] {
        let between: Set<Character> = ["\u{1F}", " ", ";", ":", "|", "+", "="]
        var others: [String] = []
        var start = text.startIndex
        for place in text.indices where between.contains(text[place]) {
            others.append("\(text[..<start])walnut\(text[place...])")
            others.append("\(text[...place])\(text[place...])")
            start = text.index(after: place)
        }
        return others + ["\(text[..<start])walnut"]
    }
}
