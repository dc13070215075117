/// A try that both said yes to: the shorter time, the fewer minutes, and what each released.
package struct Trial: Codable, Equatable, Sendable {
    package var weeks: Int
    package var minutesAWeek: Int
    package var firstChange: String
    package var secondChange: String
    /// The day of the second yes. Kept here, since a record's own time moves when words leave it.
    package var began: Int
    /// Ended by one of the two before both had looked back; no words of it stay.
    package var isAway = false

    /// The smaller of both: nobody gives more than they said.
    package init(first: TrialOffer, second: TrialOffer) {
        weeks = min(first.weeks, second.weeks)
        minutesAWeek = min(first.minutesAWeek, second.minutesAWeek)
        firstChange = first.isReleased ? first.change : ""
        secondChange = second.isReleased ? second.change : ""
        began = max(first.day, second.day)
    }

    package subscript(side: Partner) -> String { side == .first ? firstChange : secondChange }

    /// One half's words leave; the times stay, since they belong to both.
    package func without(_ side: Partner) -> Trial {
        var left = self
        if side == .first { left.firstChange = "" } else { left.secondChange = "" }
        return left
    }

    /// What stays when one of the two ends it: that it was, and for how long it was meant.
    package var ended: Trial {
        var left = without(.first).without(.second)
        left.isAway = true
        return left
    }

    /// Its last day, counted from 1970.
    package var lastDay: Int { began + 7 * weeks - 1 }

    /// Whether its time is over on this day.
    package func isOver(on day: Int) -> Bool { day > lastDay }
}

extension Trial: JointResult {
    package typealias Input = TrialOffer
    package static var name: String { "try" }
}
