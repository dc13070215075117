package import RekindleCore
package import RekindleVault

/// What a room gives to Today: the note it keeps, and what may be said from it.
package struct TodayPart: Sendable {
    /// What it keeps, and how that is found where it kept nothing.
    package let source: TodaySource
    /// All that it may ever say.
    package let lines: [TodayLine]
    /// The rows that its lines look up beside the notes.
    let glance: Glance?
    private let saying: @Sendable (TodayReader) async throws(VaultFailure) -> [TodayLine.Fact]

    /// Describes what a room gives.
    /// - Parameter saying: what of its lines it says to whoever looks, at this moment.
    package init(
        _ source: TodaySource, lines: [TodayLine], glance: Glance? = nil,
        saying: @escaping @Sendable (TodayReader) async throws(VaultFailure) -> [TodayLine.Fact]
    ) {
        (self.source, self.lines, self.glance, self.saying) = (source, lines, glance, saying)
    }

    /// What it says to whoever looks.
    func said(to reader: TodayReader) async throws(VaultFailure) -> [TodaySaid] {
        try await saying(reader).map { fact in
            TodaySaid(line: fact.line, item: TodayItem(fact.line.what, of: source.room, fact.facts))
        }
    }
}

/// Somebody who looks at Today, with what a room noted for it.
package struct TodayReader: Sendable {
    package let me: Context
    package let own: TodayNote?
    package let shared: TodayNote?
    /// Whether they have begun to write the form of the room that Today speaks of.
    package let hasBegun: Bool
    /// What all rooms know of them that decides what fits them.
    package let situation: SituationPart

    /// The space of the two; nil while alone.
    package var space: OpenSpace? { me.shared }
}

/// One thing on Today, as a fact: words and addresses belong to the pages of its room.
package struct TodayItem: Sendable {
    package typealias Facts = Equatable & Sendable

    /// Whose it is.
    package let room: String
    /// What it is, in one word of the room's.
    package let what: String
    /// What the room's words rest on.
    package let facts: (any Facts)?

    /// Names a thing.
    package init(_ what: String, of room: String, _ facts: (any Facts)? = nil) {
        (self.what, self.room, self.facts) = (what, room, facts)
    }
}

extension TodayItem: Equatable {
    package static func == (one: TodayItem, other: TodayItem) -> Bool {
        one.room == other.room && one.what == other.what && same(one.facts, other.facts)
    }

    private static func same(_ one: (any Facts)?, _ other: (any Facts)?) -> Bool {
        guard let one else { return other == nil }
        func equals<Value: Facts>(_ value: Value) -> Bool { value == (other as? Value) }
        return equals(one)
    }
}
