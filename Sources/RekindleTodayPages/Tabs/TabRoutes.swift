import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleVault

/// The tabs that gather what other rooms offer.
package enum TabRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.talk) { request, signedIn in
            .page(TalkPage(library: request.library, isConnected: signedIn.isConnected).page)
        },
        .mine(.together) { request, signedIn in
            .page(TogetherPage(library: request.library, isConnected: signedIn.isConnected).page)
        },
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
            .page(UsPage(partnerName: me.partnerName, first: .init(first), hasPicture: hasPicture).page)
        }
    }
}

extension UsPage.Stage {
    fileprivate init(_ state: ExchangeState<FirstMinutes>) {
        self =
            switch state {
            case .empty: .nothing
            case .sealed: .sealed
            case .opened(let record): record.content.away.isEmpty ? .opened : .thinned
            }
    }
}
