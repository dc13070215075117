/// What somebody is willing to try for a while: for how long, how much time, and what they would change themselves.
package struct TrialOffer: Codable, Equatable, Sendable {
    package var weeks: Int
    package var minutesAWeek: Int
    /// What they are willing to change, in their words.
    package var change: String
    /// Whether the other may read that once both have said theirs.
    package var isReleased: Bool
    /// The day on which they said it, since 1970 and in UTC, so that a try knows when it began.
    package var day: Int

    package static let weeksOffered = [2, 4, 6, 8]
    package static let minutesOffered = [15, 30, 60, 90]
    package static let changeLimit = 280

    package init(weeks: Int, minutesAWeek: Int, change: String = "", isReleased: Bool = false, day: Int) {
        self.weeks = weeks
        self.minutesAWeek = minutesAWeek
        self.change = change
        self.isReleased = isReleased
        self.day = day
    }

    /// The part that goes to the other: without the words, unless they were released.
    package var released: TrialOffer {
        TrialOffer(
            weeks: weeks, minutesAWeek: minutesAWeek, change: isReleased ? change : "", isReleased: isReleased,
            day: day)
    }

    /// Whether it says the same, whenever it was said.
    package func says(_ other: TrialOffer) -> Bool {
        (weeks, minutesAWeek, change, isReleased)
            == (other.weeks, other.minutesAWeek, other.change, other.isReleased)
    }
}

extension TrialOffer: Content {
    package static var kind: String { "try-offer" }
    package static var label: Label { .onlyYou }
    /// Enough for the longest one, whether its words are released or not.
    package static var leastSize: Int { 2_048 }
}
