import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What is kept as text is read as it was written. Where two fields change places, in what writes and in what reads, all
/// comes back as it was, and every database is misread: so the texts themselves stand here.
struct FrozenTextTests {
    private static let texts = FeatureSpec.all.flatMap(\.texts)

    @Test(arguments: texts.indices) func `a text is written and read as ever`(place: Int) {
        let frozen = Self.texts[place]
        if let written = frozen.written { #expect(written == frozen.text, "\(frozen.type)") }
        #expect(frozen.isRead(), "\(frozen.type)")
        #expect(frozen.again(frozen.text) == frozen.text, "\(frozen.type)")
    }

    @Test(arguments: House.features.map(\.name)) func `what a room keeps as text has its text in its spec`(
        room: String
    ) throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        let kinds = spec.feature.contents.filter { $0 is any KeptAsText.Type }.map { "\($0)" }
        let results = spec.feature.exchanges.map(\.function).filter { $0 is any KeptAsText.Type }.map { "\($0)" }
        for type in kinds + results {
            #expect(spec.texts.contains { $0.type == type }, "next: in the spec of \(room) a FrozenText of \(type)")
        }
    }

    @Test func `kinds and results are kept as text, and so is what stands around a result`() {
        let types = Set(Self.texts.map(\.type))
        #expect(types.count > 9)
        #expect(types.isSuperset(of: ["SeriesHead<WeekPlan>", "Opened<WeekPlan>"]))
    }

    /// A word more than is known, or one that is missing: either it stays as it is, or nothing is read.
    @Test(arguments: texts.indices) func `nothing of a text is lost in silence`(place: Int) {
        let frozen = Self.texts[place]
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
