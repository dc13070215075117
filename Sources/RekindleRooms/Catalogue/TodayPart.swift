package import RekindleCore
package import RekindleVault

/// What a room gives to Today: the note it keeps, and what may be said from it.
package struct TodayPart: Sendable {
    /// What it keeps, and how that is found where it kept nothing.
    package let source: TodaySource
    /// The rows that its lines look up beside the notes.
    let glance: Glance?
    /// What it may say to whoever looks, at this moment.
    let lines: @Sendable (TodayLook) async throws(VaultFailure) -> [TodayLine]

    /// Describes what a room gives.
    package init(
        _ source: TodaySource, glance: Glance? = nil,
        lines: @escaping @Sendable (TodayLook) async throws(VaultFailure) -> [TodayLine]
    ) {
        (self.source, self.glance, self.lines) = (source, glance, lines)
    }
}

/// Somebody who looks at Today, with what a room noted for it.
package struct TodayLook: Sendable {
    package let me: Context
    package let own: TodayNote?
    package let shared: TodayNote?
    /// What they have begun to write, as far as Today speaks of it.
    package let begun: Set<TodayBegun>
    /// Whether they ever looked at how it is, and whether they did this week.
    package let hasCheckedIn: Bool
    package let hasCheckedInThisWeek: Bool

    /// The space of the two; nil while alone.
    package var space: OpenSpace? { me.shared }
}

/// One thing that may be said, and when it comes.
package struct TodayLine: Sendable {
    /// What comes before what: within one of them, the lower number does.
    package enum Rank: Comparable, Sendable {
        /// What nobody but this person can do, and what the two cannot begin without.
        case needed(Int)
        /// What belongs to this day, or is better not put off.
        case bound(Int)
        /// What is there on any day of the week; these take turns.
        case standing(Int)
    }

    let rank: Rank
    let item: TodayItem
    /// The word of the line that is left out where this one is shown.
    let replaced: String?

    /// Says something.
    package init(_ rank: Rank, _ item: TodayItem, insteadOf replaced: String? = nil) {
        (self.rank, self.item, self.replaced) = (rank, item, replaced)
    }
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

/// A form that somebody has begun: what is half written is kept under the address of its form, which pages know.
package enum TodayBegun: Sendable { case checkIn, lookBack }
