import RekindleCore
import RekindleRooms
import RekindleUsPages

extension TodayCard {
    typealias Words = (title: String, body: String, action: String)

    /// Nil for what brings its own page part.
    var words: Words? {
        switch self {
        case .week(let card): (card.title, card.body, card.action)
        case .plan(let card): (card.title, card.body, card.action)
        case .trial(let card): (card.title, card.body, card.action)
        default: arrivalWords ?? togetherWords
        }
    }

    /// Of coming here, alone and as two.
    private var arrivalWords: Words? {
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
        case .recoveryCode:
            (
                "If you ever lose your password", "A code on paper can open your account again. Or none; you choose.",
                "Decide"
            )
        case .invite:
            ("Is there somebody to ask?", "Most of this works alone. Some of it is for two.", "How to ask")
        default: nil
        }
    }

    /// Of the first minute, the check-in and the picture.
    private var togetherWords: Words? {
        switch self {
        case .firstMinute(let partner):
            (
                "Sixty seconds for something good",
                "One thing you would not want to lose about you and \(partner). It opens when you have both answered.",
                "Write one thing"
            )
        case .firstMinuteSealed:
            ("What you would not want to lose", "Sealed. It opens when you have both answered.", "See yours")
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
        default: nil
        }
    }
}
