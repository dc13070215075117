/// A line that a room may say, as it declares it: what it is, when it comes, and what is not said beside it.
package struct TodayLine: Hashable, Sendable {
    /// What comes before what: within one of them, the lower number does. No two lines of the house have the same.
    package enum Rank: Comparable, Hashable, Sendable {
        /// What nobody but this person can do, and what the two cannot begin without.
        case needed(Int)
        /// What belongs to this day, or is better not put off.
        case bound(Int)
        /// What is there on any day of the week; these take turns.
        case standing(Int)
    }

    /// What it is, in one word that no other room has.
    package let what: String
    package let rank: Rank
    /// The word of the line that is left out where this one is said; another room’s stands in `TodayMatter`.
    package let replaced: String?
    /// Whether it is for its reader alone: where Help comes first, nothing else is said.
    package let isForOneself: Bool

    /// Declares a line.
    package init(_ what: String, _ rank: Rank, insteadOf replaced: String? = nil, forOneself: Bool = false) {
        (self.what, self.rank, self.replaced, isForOneself) = (what, rank, replaced, forOneself)
    }

    /// The line with what its room's words rest on.
    package struct Fact: Sendable {
        let line: TodayLine
        let facts: (any TodayItem.Facts)?
    }

    /// Says it.
    package func said(_ facts: (any TodayItem.Facts)? = nil) -> Fact { Fact(line: self, facts: facts) }
}

/// A line that is said to somebody now.
package struct TodaySaid: Equatable, Sendable {
    package let line: TodayLine
    package let item: TodayItem
}
