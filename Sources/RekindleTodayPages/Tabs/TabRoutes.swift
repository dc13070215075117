import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// The tabs that gather what other rooms offer.
package enum TabRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.talk, get: { .page(ShelfTabs.talk($0.library, isConnected: $1.isConnected)) }),
        .mine(.together, get: { .page(ShelfTabs.together($0.library, isConnected: $1.isConnected)) }),
        .mine(.us, get: us).live(areas),
    ]

    /// What can change on a page that shows all that the two have.
    static let areas = [
        LiveUpdates.connection, FirstMinutes.name, Picture.name, WeekPlan.name, Trial.name, TrialEnd.name,
        WeeklyTalk.kind,
    ]

    private static func us(_ request: Request, _ me: Context) async throws -> Reply {
        switch try await StoryFacts(of: me) {
        case .alone(let beginning, let hasCheckIn):
            .page(StoryPage(beginning: beginning, hasCheckIn: hasCheckIn).page)
        case .together(let first, let hasPicture):
            .page(UsPage(partnerName: me.partnerName, first: Card(first), hasPicture: hasPicture).page)
        }
    }
}
