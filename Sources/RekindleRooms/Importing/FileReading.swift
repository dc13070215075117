import Foundation
import RekindleCore

/// Reads what a file says, one thing after the other. Each schema that was ever written is read here.
struct FileReading {
    /// The day on which the file says that it was made.
    let made: String
    private let bytes: [UInt8]
    private let pieces: FilePieces

    init(_ bytes: [UInt8]) throws(FileFault) {
        self.bytes = bytes
        pieces = try FilePieces(bytes)
        guard let made = pieces.heads["made"], let schema = pieces.heads["schema"] else { throw .notOurs }
        guard case .number(let number) = try Self.value(bytes[schema]) else { throw .notOurs }
        guard number >= 1 else { throw .notOurs }
        // A later schema leaves something out or means something else by it.
        guard number <= KeptEntry.schema else { throw .newer }
        guard case .text(let day) = try Self.value(bytes[made]), Self.isDay(day) else { throw .notOurs }
        self.made = day
    }

    /// How many things there are.
    var count: Int { pieces.things.count }

    /// One of them, and how long it is.
    func thing(_ number: Int) throws(FileFault) -> (thing: FileThing, size: Int) {
        let range = pieces.things[number]
        guard case .facts(let facts) = try Self.value(bytes[range]), let thing = FileThing(facts), thing.isInOrder
        else {
            throw .notOurs
        }
        return (thing, range.count)
    }

    static func isDay(_ text: String) -> Bool { CalendarDay(text) != nil }

    private static func value(_ bytes: ArraySlice<UInt8>) throws(FileFault) -> KeptValue {
        var values = FileValues(bytes)
        return try values.whole()
    }
}

/// What every thing of a file says, whatever its kind.
struct FileThing {
    /// None of its words has more bytes.
    private static let mostWordBytes = 40

    let kind, place: String
    let former: Int?
    let whose: Whose
    let label: Label
    let day: String
    let at: String?
    let content: KeptFacts

    /// Nil where something is missing or of another sort.
    init?(_ facts: KeptFacts) {
        let facts = facts.facts
        guard let kind = Self.word("kind", facts), let place = Self.word("place", facts),
            let whose = Self.word("whose", facts).flatMap(Whose.init), let day = Self.word("day", facts),
            let label = Self.word("label", facts).flatMap(Label.init), case .facts(let content) = facts["content"]
        else { return nil }
        let (at, former) = (Self.word("at", facts), facts["former"])
        guard at != nil || facts["at"] == nil else { return nil }
        switch former {
        case .number(let number): self.former = number
        case nil: self.former = nil
        default: return nil
        }
        (self.kind, self.place, self.whose, self.label) = (kind, place, whose, label)
        (self.day, self.at, self.content) = (day, at, content)
    }

    /// A word of ours. It is known to be short and plain before it is compared with anything.
    private static func word(_ name: String, _ facts: [String: KeptValue]) -> String? {
        guard case .text(let text) = facts[name], text.utf8.count <= mostWordBytes, text.utf8.allSatisfy({ $0 < 0x80 })
        else { return nil }
        return text
    }

    private var isKind: Bool {
        kind.utf8.first.map { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } ?? false && kind.utf8.isPlainWord
    }

    /// Whether that is what an export says: anything else was made by something else.
    var isInOrder: Bool {
        guard isKind, FileReading.isDay(day), label != .neverShown else {
            return false
        }
        switch place {
        case "own":
            let moment = at.flatMap { Date(inFiles: $0) }
            return moment != nil && former == nil && whose == .mine && label == .onlyYou
        case "shared": return at == nil && former == nil
        case "former": return at == nil && former.map { (1...1_000).contains($0) } ?? false
        default: return false
        }
    }

    /// The moment that it says, or the middle of the day.
    var moment: Date {
        Date(inFiles: at ?? day + "T12:00:00Z") ?? Date(timeIntervalSince1970: 0)
    }

    /// The same as it is kept.
    func kept(_ facts: KeptFacts) -> FromFile.Thing {
        FromFile.Thing(whose: whose, label: label, day: day, at: at, facts: facts)
    }
}

extension FromFile {
    /// The moment that a file says, or the middle of the day.
    static func moment(at: String?, day: String, in zone: Zone = .utc) -> Date {
        at.flatMap { Date(inFiles: $0) } ?? zone.moment(day: day, time: "12:00") ?? Date(timeIntervalSince1970: 0)
    }
}
