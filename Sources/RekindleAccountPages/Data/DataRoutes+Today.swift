import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI

extension DataRoutes {
    /// Its words on Today, in which nothing says who ended it or when.
    package static let today: TodayWords = { item, _ in
        guard item.what == "parted" else { return nil }
        return TodayCard(
            "You are not connected with anybody now",
            "Everything for one person works as it did. What you could both read is still there for you.",
            "What was yours together", to: .ours)
    }
}
