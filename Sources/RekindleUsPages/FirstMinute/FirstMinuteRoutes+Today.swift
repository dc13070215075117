import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite

extension FirstMinuteRoutes {
    /// Its words on Today.
    package static let today: TodayWords = { item, me in
        switch item.what {
        case "firstMinute":
            TodayCard(
                "Sixty seconds for something good",
                "One thing you would not want to lose about you and \(me.partnerName). It opens when you have both answered.",
                "Write one thing", to: .firstMinute)
        case "firstMinuteSealed":
            TodayCard(
                "What you would not want to lose", "Sealed. It opens when you have both answered.", "See yours",
                to: .firstMinute, label: FirstMinutes.waitingLabel)
        case "firstMinuteOpened":
            TodayCard(
                "What you would not want to lose", "It has opened: both of yours, side by side.", "Read them",
                to: .firstMinute, label: FirstMinutes.openedLabel)
        default: nil
        }
    }
}
