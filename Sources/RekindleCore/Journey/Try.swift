/// What somebody is willing to try for a while: for how long, how much time, and what they would change themselves.
package struct TryOffer: Codable, Equatable, Sendable {
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
    package var released: TryOffer {
        TryOffer(
            weeks: weeks, minutesAWeek: minutesAWeek, change: isReleased ? change : "", isReleased: isReleased,
            day: day)
    }

    /// Whether it says the same, whenever it was said.
    package func says(_ other: TryOffer) -> Bool {
        (weeks, minutesAWeek, change, isReleased)
            == (other.weeks, other.minutesAWeek, other.change, other.isReleased)
    }
}

/// A try that both said yes to: the shorter time, the fewer minutes, and what each released.
package struct Try: Codable, Equatable, Sendable {
    package var weeks: Int
    package var minutesAWeek: Int
    package var firstChange: String
    package var secondChange: String
    /// The day of the second yes. Kept here, since a record's own time moves when words leave it.
    package var began: Int
    /// Ended by one of the two before both had looked back; no words of it stay.
    package var isAway = false

    /// The smaller of both: nobody gives more than they said.
    package init(first: TryOffer, second: TryOffer) {
        weeks = min(first.weeks, second.weeks)
        minutesAWeek = min(first.minutesAWeek, second.minutesAWeek)
        firstChange = first.isReleased ? first.change : ""
        secondChange = second.isReleased ? second.change : ""
        began = max(first.day, second.day)
    }

    package subscript(half: Half) -> String { half == .first ? firstChange : secondChange }

    /// One half's words leave; the times stay, since they belong to both.
    package func without(_ half: Half) -> Try {
        var left = self
        if half == .first { left.firstChange = "" } else { left.secondChange = "" }
        return left
    }

    /// What stays when one of the two ends it: that it was, and for how long it was meant.
    package var ended: Try {
        var left = without(.first).without(.second)
        left.isAway = true
        return left
    }

    /// Its last day, counted from 1970.
    package var lastDay: Int { began + 7 * weeks - 1 }

    /// Whether its time is over on this day.
    package func isOver(on day: Int) -> Bool { day > lastDay }
}

/// An honest look at the end of a try: going on, going on differently, or stopping, which is a good outcome too.
package struct TryLook: Codable, Equatable, Sendable {
    package enum Wish: String, CaseIterable, Codable, Sendable {
        case goOn = "go-on", change, stop
    }

    package var wish: Wish
    /// What they would say about it, for the other as well.
    package var words: String

    package static let wordsLimit = 280

    package init(wish: Wish, words: String = "") {
        self.wish = wish
        self.words = words
    }
}

/// Both looks, side by side.
package struct TryEnd: Codable, Equatable, Sendable {
    package var first: TryLook?
    package var second: TryLook?

    package init(first: TryLook, second: TryLook) {
        (self.first, self.second) = (first, second)
    }

    package subscript(half: Half) -> TryLook? { half == .first ? first : second }

    package func without(_ half: Half) -> TryEnd {
        var left = self
        if half == .first { left.first = nil } else { left.second = nil }
        return left
    }

    /// It stops when one of the two wants it to; nobody tries alone for two.
    package var outcome: TryLook.Wish? {
        guard let first, let second else { return nil }
        if first.wish == .stop || second.wish == .stop { return .stop }
        return first.wish == .goOn && second.wish == .goOn ? .goOn : .change
    }
}
