import Foundation
import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite

extension WeeklyRoutes {
    /// Its words on Today.
    package static let today: TodayWords = { item, me in
        switch item.facts as? WeekLine {
        case .talk(let moment):
            TodayCard(
                "Ten minutes today",
                "At \(me.zone.clock(of: moment)). One good moment, one thing for the week, and when next.", "Open it",
                to: .weeklyTalk)
        case .begun:
            TodayCard(
                "You had begun looking back", "It is kept as you left it, for you alone.", "Go on with it", to: .week)
        case .lookBack:
            TodayCard(
                "How was the week?", "One good thing and five taps, in forty seconds.", "Look back", to: .week)
        case nil: nil
        }
    }
}
