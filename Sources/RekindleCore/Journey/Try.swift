/// What somebody is willing to try for a while: for how long, how much time, and what they would change themselves.
package struct TryOffer: Codable, Equatable, Sendable {
    package var weeks: Int
    package var minutesAWeek: Int
    /// What they are willing to change, in their words.
    package var change: String
    /// Whether the other may read that once both have said theirs.
    package var isReleased: Bool

    package static let weeksOffered = [2, 4, 6, 8]
    package static let minutesOffered = [15, 30, 60, 90]
    package static let changeLimit = 280

    package init(weeks: Int, minutesAWeek: Int, change: String = "", isReleased: Bool = false) {
        self.weeks = weeks
        self.minutesAWeek = minutesAWeek
        self.change = change
        self.isReleased = isReleased
    }

    /// The part that goes to the other: without the words, unless they were released.
    package var released: TryOffer {
        TryOffer(
            weeks: weeks, minutesAWeek: minutesAWeek, change: isReleased ? change : "", isReleased: isReleased)
    }
}

/// A try that both said yes to: the shorter time, the fewer minutes, and what each released.
package struct Try: Codable, Equatable, Sendable {
    package var weeks: Int
    package var minutesAWeek: Int
    package var firstChange: String
    package var secondChange: String
    /// Put away by one of the two; nothing of it stays.
    package var isAway = false

    /// The smaller of both: nobody gives more than they said.
    package init(first: TryOffer, second: TryOffer) {
        weeks = min(first.weeks, second.weeks)
        minutesAWeek = min(first.minutesAWeek, second.minutesAWeek)
        firstChange = first.isReleased ? first.change : ""
        secondChange = second.isReleased ? second.change : ""
    }

    package subscript(half: Half) -> String { half == .first ? firstChange : secondChange }

    /// One half's words leave; the times stay, since they belong to both.
    package func without(_ half: Half) -> Try {
        var left = self
        if half == .first { left.firstChange = "" } else { left.secondChange = "" }
        return left
    }

    /// Whether its time is over in this week.
    package func isOver(began: Week, now: Week) -> Bool { now.number - began.number >= weeks }
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
