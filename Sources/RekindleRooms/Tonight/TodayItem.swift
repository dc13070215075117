package import Foundation

/// One thing on Today, as a fact; words and addresses belong to the page.
package enum TodayItem: Sendable {
    /// The account was opened with the recovery code.
    case recovered(at: Date)
    case begin
    /// Somebody said yes to an invitation, and waits to be confirmed.
    case joined(name: String)
    /// They said yes to one themselves.
    case waiting(inviter: String)
    case firstMinute
    case firstMinuteSealed
    /// Lately, for whoever was away.
    case firstMinuteOpened
    case recoveryCode
    case checkIn
    /// Saved for later, or left in the middle.
    case checkInBegun
    case picture(isNew: Bool)
    case invite
    case week
    case plan(PlanFacts)
    case trial(TrialFacts)
    case suggestion(EveningSuggestion)
}

/// What of Today is found elsewhere: what is half written is kept under the address of its form, and what is said of the
/// week takes its words from where it leads.
package struct TodayHints: Equatable, Sendable {
    /// What is to be said of the week, if anything is.
    package enum Week: Sendable {
        /// The ten minutes, on their day.
        case talk
        /// A look back, or one that was begun.
        case lookBack
    }

    package let week: Week?
    package let hasBegunCheckIn: Bool

    package init(week: Week?, hasBegunCheckIn: Bool) {
        (self.week, self.hasBegunCheckIn) = (week, hasBegunCheckIn)
    }
}
