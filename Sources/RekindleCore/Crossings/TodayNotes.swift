package import Foundation

/// What one room keeps for Today in one space: where something stands, dates and ids. None of it is anything that
/// somebody wrote.
package struct TodayNote: Equatable, Sendable {
    /// In an order that its room knows. None of them holds a space or a semicolon.
    package let words: [String]

    /// - Precondition: no word holds what stands between words, which ids, numbers and names of states do not.
    package init(_ words: [String]) {
        precondition(words.allSatisfy { !$0.utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: ";") } }, "not a word")
        self.words = words
    }

    /// As it was kept.
    fileprivate init(kept words: [String]) { self.words = words }

    /// The word at a place; nil where there is none or it is empty.
    package subscript(place: Int) -> String? {
        words.indices.contains(place) && !words[place].isEmpty ? words[place] : nil
    }

    /// A number at a place.
    package func number(_ place: Int) -> Int? { self[place].flatMap { Int($0) } }

    /// A moment at a place, as `word(_:)` wrote it.
    package func moment(_ place: Int) -> Date? {
        self[place].flatMap { UInt64($0, radix: 16) }.map { Date(timeIntervalSince1970: Double(bitPattern: $0)) }
    }

    /// A moment as a word, exactly.
    package static func word(_ moment: Date?) -> String {
        moment.map { String($0.timeIntervalSince1970.bitPattern, radix: 16) } ?? ""
    }

    /// A number as a word.
    package static func word(_ number: Int?) -> String { number.map { String($0) } ?? "" }
}

/// What all rooms keep for Today in one space, in one record, so that Today opens as many with eleven rooms as with five.
/// It stays text until somebody asks, as `LastDone` does.
package struct TodayNotes: Equatable, Sendable {
    private var notes: [String: TodayNote] = [:]

    /// None.
    package init() {}

    /// The note of a room; nil where it keeps none.
    package subscript(room: String) -> TodayNote? {
        get { notes[room] }
        set { notes[room] = newValue }
    }

    /// The same without what they say of what waits in a space of two, by its name: two who parted have nothing there.
    package func without(space name: String) -> TodayNotes {
        var others = self
        others.notes = notes.mapValues { note in
            TodayNote(kept: note.words.map { $0 == name || $0.hasPrefix("\(name)/") ? "" : $0 })
        }
        return others
    }
}

extension TodayNotes: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let notes = TodayNotes(keptText: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no notes")
        }
        self = notes
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    private var text: String {
        notes.sorted { $0.key < $1.key }.map { ([$0.key] + $0.value.words).joined(separator: " ") }
            .joined(separator: ";")
    }
}

/// A line for each room, in the order of their names: the room, then its words.
extension TodayNotes: KeptAsText {
    package var keptText: String? { text }

    package init?(keptText: String) {
        var last = ""
        if keptText.isEmpty { return }
        for line in Parts(of: keptText.utf8, between: ";") {
            var words = Parts(of: line, between: " ")
            // No room stands there twice, and none without a name.
            guard let room = words.next().map({ String(Substring($0)) }), room > last else { return nil }
            last = room
            notes[room] = TodayNote(kept: words.map { String(Substring($0)) })
        }
    }
}

/// The notes of what is one's own.
package struct OwnToday: Content {
    package static var kind: String { "today" }
    package static var label: Label { .onlyYou }
    /// As long as a deposit, which is then not the only thing in its space of that size.
    package static var leastSize: Int { 4_096 }

    package var notes = TodayNotes()

    package init() {}
}

/// The notes of what the two share: only what both were shown, and how far each series is.
package struct SharedToday: Content {
    package static var kind: String { "today/shared" }
    package static var label: Label { .bothOfYou }
    /// As long as a deposit, which is then not the only thing in its space of that size.
    package static var leastSize: Int { 4_096 }

    package var notes = TodayNotes()

    package init() {}
}

/// What holds notes and nothing else is kept as they are.
package protocol HoldsTodayNotes: KeptAsText {
    var notes: TodayNotes { get set }
    init()
}

extension HoldsTodayNotes {
    package var keptText: String? { notes.keptText }

    package init?(keptText: String) {
        guard let notes = TodayNotes(keptText: keptText) else { return nil }
        self.init()
        self.notes = notes
    }
}

extension OwnToday: HoldsTodayNotes {}

extension SharedToday: HoldsTodayNotes {}
