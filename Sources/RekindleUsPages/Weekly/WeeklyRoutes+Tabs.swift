import RekindleHTML
package import RekindleSite
import RekindleUI

extension WeeklyRoutes {
    /// What it contributes to tabs.
    package static let tabs = [
        TabPart(.us) { _ in
            let back = LinkRow(
                title: "Looking back", url: Path.week.url, detail: "One good thing and five taps, in forty seconds",
                icon: .check)
            let talk = LinkRow(
                title: "Ten minutes a week", url: Path.weeklyTalk.url,
                detail: "One good moment, one thing until then, and when next", icon: .calendar)
            return [.weekly(back), .weekly(talk)]
        }
    ]
}
