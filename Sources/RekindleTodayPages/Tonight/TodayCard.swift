import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUsPages
import RekindleVault

/// One thing on Today.
enum TodayCard: Sendable {
    case recovered(day: String)
    case begin
    case joined(name: String)
    case waiting(inviter: String)
    case firstMinute(partner: String)
    case firstMinuteSealed
    /// Lately, for whoever was away.
    case firstMinuteOpened
    case recoveryCode
    case checkIn(isConnected: Bool)
    /// Saved for later, or left in the middle.
    case checkInBegun
    case picture(isConnected: Bool, isNew: Bool)
    case invite
    case week(WeekCard)
    case plan(PlanCard)
    /// A try: `trial`, since the word itself is taken.
    case trial(TrialCard)
    case suggestion(TodaySuggestion)
}

extension TodayCard {
    var path: Path {
        switch self {
        case .begin: .begin
        case .joined, .waiting, .invite: .invite
        case .firstMinute, .firstMinuteSealed, .firstMinuteOpened: .firstMinute
        case .suggestion(let suggestion): .libraryItem(suggestion.practice.id.rawValue)
        case .week(let card): card.path
        case .plan(let card): card.path
        case .trial(let card): card.path
        case .recoveryCode: .recovery
        case .checkIn, .checkInBegun: .checkIn
        case .picture: .picture
        case .recovered: .password
        }
    }

    /// Who may read what it speaks of, where that is good to know here.
    var label: Label? {
        switch self {
        case .firstMinuteSealed: FirstMinutes.waitingLabel
        case .firstMinuteOpened: FirstMinutes.openedLabel
        case .picture(true, _): Picture.openedLabel
        case .plan(let card): card.label
        case .trial(let card): card.label
        default: nil
        }
    }
}
