import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite

extension SignsRoutes {
    /// Its words on Today.
    package static let today: TodayWords = { item, me in
        switch item.what {
        case "checkIn":
            TodayCard(
                "How is it between you two?",
                me.isConnected
                    ? "Two minutes, compared with a good time for you. You choose what you bring and what you keep."
                    : "Two minutes, compared with a good time for you two. Only you see it.",
                "Check in", to: .checkIn)
        case "checkInBegun":
            TodayCard(
                "You had begun a check-in", "It is kept as you left it, for you alone.", "Go on with it", to: .checkIn)
        case "picture" where me.isConnected:
            TodayCard(
                "How you two see it",
                item.facts as? Bool == true
                    ? "It has opened: what you both brought, side by side." : "What you both brought, side by side.",
                "Open the picture", to: .picture, label: Picture.openedLabel)
        case "picture":
            TodayCard("How you see it", "Your own answers, in a drawing.", "See your picture", to: .picture)
        default: nil
        }
    }
}
