import RekindleAccountPages
import RekindleLibraryPages
package import RekindleRooms
package import RekindleSite
import RekindleTodayPages
import RekindleUsPages
package import RekindleVault

/// The one list of rooms.
package enum House {
    /// A new room is one more line here.
    package static let rooms: [FeaturePages] = [
        FeaturePages(.accounts, SignInRoutes.routes + AccountRoutes.routes),
        FeaturePages(.profile, MeRoutes.routes + OffersRoutes.routes),
        FeaturePages(.inviting, InvitingRoutes.routes),
        FeaturePages(.beginning, BeginningRoutes.routes),
        FeaturePages(.firstMinute, FirstMinuteRoutes.routes),
        FeaturePages(.signs, SignsRoutes.routes),
        FeaturePages(.plan, PlanRoutes.routes),
        FeaturePages(.trials, TrialRoutes.routes),
        FeaturePages(.doing, DoingRoutes.routes),
        FeaturePages(.weekly, WeeklyRoutes.routes),
        FeaturePages(.tonight, TodayRoutes.routes + TonightRoutes.routes),
        FeaturePages(LibraryRoutes.routes),
        FeaturePages(HelpRoutes.routes),
        FeaturePages(TrustRoutes.routes),
        FeaturePages(TabRoutes.routes),
        FeaturePages(DraftRoutes.routes),
        FeaturePages(LiveRoutes.routes),
        FeaturePages(SystemRoutes.routes),
    ]

    /// What the rooms keep and open.
    package static let features: [Feature] = rooms.compactMap(\.feature)
    /// Every address there is.
    package static let routes: [Route] = rooms.flatMap(\.routes)
    /// The joint functions that the vault opens deposits for.
    package static let functions = JointFunctions(features.flatMap(\.exchanges).map(\.function))
}
