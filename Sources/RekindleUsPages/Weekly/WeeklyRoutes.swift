package import RekindleSite
import RekindleUI

/// The weekly check-in in forty seconds, and the weekly ten minutes.
package enum WeeklyRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.week, get: CheckInForm.short.show, post: CheckInForm.short.keep).keepingDraft(shownInPlace: true)
            .fields(typed: ["words"]).with(scripts: .draft, .count),
        .mine(.weeklyTalk, get: WeeklyTalkRoutes.show, post: WeeklyTalkRoutes.keep).keepingDraft(),
        .mine(.weeklyTalkDate, get: WeeklyTalkRoutes.file),
    ].with(sheet: StyleSheet("weekly"))
}
