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
        FeaturePages(
            .accounts, SignInRoutes.routes + AccountRoutes.routes, today: AccountRoutes.today,
            kept: AccountRoutes.kept),
        FeaturePages(.profile, MeRoutes.routes + OffersRoutes.routes, kept: MeRoutes.kept),
        FeaturePages(.inviting, InvitingRoutes.routes, today: InvitingRoutes.today, tabs: InvitingRoutes.tabs),
        FeaturePages(
            .beginning, BeginningRoutes.routes, today: BeginningRoutes.today, tabs: BeginningRoutes.tabs,
            kept: BeginningRoutes.kept),
        FeaturePages(
            .firstMinute, FirstMinuteRoutes.routes, today: FirstMinuteRoutes.today, tabs: FirstMinuteRoutes.tabs,
            kept: FirstMinuteRoutes.kept),
        FeaturePages(
            .signs, SignsRoutes.routes, today: SignsRoutes.today, tabs: SignsRoutes.tabs, kept: SignsRoutes.kept),
        FeaturePages(.plan, PlanRoutes.routes, today: PlanRoutes.today, tabs: PlanRoutes.tabs, kept: PlanRoutes.kept),
        FeaturePages(
            .trials, TrialRoutes.routes, today: TrialRoutes.today, tabs: TrialRoutes.tabs, kept: TrialRoutes.kept),
        FeaturePages(.doing, DoingRoutes.routes, kept: DoingRoutes.kept),
        FeaturePages(
            .weekly, WeeklyRoutes.routes, today: WeeklyRoutes.today, tabs: WeeklyRoutes.tabs, kept: WeeklyRoutes.kept),
        FeaturePages(
            .tonight, TodayRoutes.routes + TonightRoutes.routes, today: TonightRoutes.today,
            afterKeeping: TonightRoutes.afterKeeping),
        FeaturePages(
            .parting, DataRoutes.routes, today: DataRoutes.today, tabs: DataRoutes.tabs, kept: DataRoutes.kept),
        FeaturePages(.importing, ImportRoutes.routes),
        FeaturePages("Library", LibraryRoutes.routes),
        FeaturePages("Help", HelpRoutes.routes, tabs: HelpRoutes.tabs),
        FeaturePages("Trust", TrustRoutes.routes),
        FeaturePages("Export", ExportRoutes.routes),
        FeaturePages("Tabs", TabRoutes.routes),
        FeaturePages("Drafts", DraftRoutes.routes),
        FeaturePages("Live", LiveRoutes.routes),
        FeaturePages("System", SystemRoutes.routes),
    ]

    /// What the rooms keep and open.
    package static let features: [Feature] = rooms.compactMap(\.feature)
    /// What they keep for Today.
    package static let today = TodaySources(features)
    /// Where the files that pages load lie: each room's sheet beside its pages, everything else beside the site.
    package static let assets = [
        SiteAssets.folder, AccountAssets.folder, LibraryAssets.folder, TodayAssets.folder, UsAssets.folder,
    ]
    /// Every address there is.
    package static let routes: [Route] = rooms.routes
    /// The joint functions that the vault opens deposits for.
    package static let functions = JointFunctions(features.flatMap(\.exchanges).map(\.function))
}
