import RekindleAccountPages
import RekindleLibraryPages
package import RekindleSite
import RekindleTodayPages
import RekindleUsPages

extension House {
    /// Every address there is, with what is behind it.
    package static let routes: [Route] = [
        SignInRoutes.routes, AccountRoutes.routes, MeRoutes.routes, OffersRoutes.routes, TrustRoutes.routes,
        InvitingRoutes.routes, HelpRoutes.routes,
        LibraryRoutes.routes, DoingRoutes.routes,
        BeginningRoutes.routes, FirstMinuteRoutes.routes, SignsRoutes.routes, PlanRoutes.routes, TrialRoutes.routes,
        WeeklyRoutes.routes,
        TodayRoutes.routes, TonightRoutes.routes, TabRoutes.routes,
        LiveRoutes.routes, DraftRoutes.routes, SystemRoutes.routes,
    ].flatMap(\.self)
}
