package import RekindleSite

/// The pages of all rooms.
package enum WebRoutes {
    /// Every address there is; a new room is one more line.
    package static let all: [Route] =
        SignInRoutes.routes + BeginningRoutes.routes + InvitingRoutes.routes + TodayRoutes.routes
        + FirstMinuteRoutes.routes + SignsRoutes.routes + PlanRoutes.routes + TrialRoutes.routes
        + DoingRoutes.routes + WeeklyRoutes.routes + TonightRoutes.routes + TabRoutes.routes + LibraryRoutes.routes
        + HelpRoutes.routes + MeRoutes.routes + OffersRoutes.routes
        + LiveRoutes.routes + DraftRoutes.routes + SystemRoutes.routes
}
