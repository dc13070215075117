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

    /// Nil for what brings its own page part.
    var words: (title: String, body: String, action: String)? {
        switch self {
        case .begin: ("What brings you here?", "A few words to tap, so that what comes fits.", "Tap what fits")
        case .joined(let name):
            ("\(name) said yes", "Have a look whether that is who you meant. Then the two of you have a place.", "Look")
        case .waiting(let inviter):
            (
                "You said yes to \(inviter)",
                "When \(inviter) has confirmed that it is you, the two of you have a place.",
                "See how it stands"
            )
        case .firstMinute(let partner):
            (
                "Sixty seconds for something good",
                "One thing you would not want to lose about you and \(partner). It opens when you have both answered.",
                "Write one thing"
            )
        case .firstMinuteSealed:
            ("What you would not want to lose", "Sealed. It opens when you have both answered.", "See yours")
        case .recoveryCode:
            (
                "If you ever lose your password", "A code on paper can open your account again. Or none; you choose.",
                "Decide"
            )
        case .checkIn(let isConnected):
            (
                "How is it between you two?",
                isConnected
                    ? "Two minutes, compared with a good time for you. You choose what you bring and what you keep."
                    : "Two minutes, compared with a good time for you two. Only for you.",
                "Check in"
            )
        case .checkInBegun:
            ("You had begun a check-in", "It is kept as you left it, for you alone.", "Go on with it")
        case .firstMinuteOpened:
            ("What you would not want to lose", "It has opened: both of yours, side by side.", "Read them")
        case .picture(true, let isNew):
            (
                "How you two see it",
                isNew ? "It has opened: what you both brought, side by side." : "What you both brought, side by side.",
                "Look at it"
            )
        case .picture(false, _): ("How you see it", "Your own answers, in a drawing.", "Look at it")
        case .invite:
            ("Is there somebody to ask?", "Most of this works alone. Some of it is for two.", "How to ask")
        case .week(let card): (card.title, card.body, card.action)
        case .plan(let card): (card.title, card.body, card.action)
        case .trial(let card): (card.title, card.body, card.action)
        case .suggestion, .recovered: nil
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
