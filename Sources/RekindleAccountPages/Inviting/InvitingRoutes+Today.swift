import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI

extension InvitingRoutes {
    /// Its words on Today.
    package static let today: TodayWords = { item, _ in
        let name = Verbatim(item.facts as? String ?? "")
        return switch item.what {
        case "joined":
            TodayCard(
                words: "\(name) said yes",
                "See whether that is who you meant. Then the two of you have a place.", "See who it is", to: .invite)
        case "waiting":
            TodayCard(
                words: "You said yes to \(name)",
                "When \(name) has confirmed that it is you, the two of you have a place.", "See how it stands",
                to: .invite)
        case "invite":
            TodayCard(
                "Is there somebody to ask?", "Most of this works alone. Some of it is for two.", "How to ask",
                to: .invite)
        default: nil
        }
    }
}
