/// The weekly check-in in forty seconds, and the weekly ten minutes.
enum WeeklyRoutes {
    static let routes: [Route] = [
        .mine(.week, get: WeekForm.show, post: WeekForm.keep),
        .mine(.weeklyTalk, get: WeeklyTalkRoutes.show, post: WeeklyTalkRoutes.keep),
        .mine(.weeklyTalkDate, get: WeeklyTalkRoutes.file),
    ]
}
