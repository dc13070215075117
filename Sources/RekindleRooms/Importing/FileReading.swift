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
        let number = try Self.decoded(Int.self, bytes[schema])
        guard number >= 1 else { throw .notOurs }
        // A later schema leaves something out or means something else by it.
        guard number <= KeptEntry.schema else { throw .newer }
        self.made = try Self.decoded(String.self, bytes[made])
        guard Self.isDay(self.made) else { throw .notOurs }
    }

    /// How many things there are.
    var count: Int { pieces.things.count }

    /// One of them, and how long it is.
    func thing(_ number: Int) throws(FileFault) -> (thing: FileThing, size: Int) {
        let range = pieces.things[number]
        let thing = try Self.decoded(FileThing.self, bytes[range])
        guard thing.isInOrder else { throw .notOurs }
        return (thing, range.count)
    }

    static func isDay(_ text: String) -> Bool { CalendarDay(text) != nil }

    private static func decoded<Value: Decodable>(
        _ type: Value.Type, _ bytes: ArraySlice<UInt8>
    ) throws(FileFault) -> Value {
        // What is no UTF-8 would be mended by some decoders.
        guard String(validating: bytes, as: UTF8.self) != nil,
            let value = try? decoder.decode(type, from: Data(bytes))
        else { throw .notOurs }
        return value
    }

    private static let decoder = JSONDecoder()
}

/// What every thing of a file says, whatever its kind.
struct FileThing: Decodable {
    let kind, place: String
    let former: Int?
    let whose: Whose
    let label: Label
    let day: String
    let at: String?
    let content: KeptFacts

    /// Whether that is what an export says: anything else was made by something else.
    var isInOrder: Bool {
        guard kind.wholeMatch(of: /[a-z][a-z0-9-]{0,39}/) != nil, FileReading.isDay(day), label != .neverShown else {
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
    var moment: Date { FromFile.moment(at: at, day: day) }

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
