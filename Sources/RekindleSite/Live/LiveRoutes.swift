import Foundation
import HTTPTypes
import RekindleCore
import RekindleRooms
import RekindleVault

/// What both can see has changed: told to an open page, without a word of it.
package enum LiveRoutes {
    /// The one route of the live stream.
    package static let routes: [Route] = [.mine(.live, get: listen)]

    private static func listen(_ request: Request, _ me: Context) async throws -> Reply {
        guard request.wantsEvents, !me.isStill(at: request.now) else { return .empty }
        return Reply(status: .ok, body: .events(request.vault.live.listen(for: me.visitor.person)))
    }

    /// What this page would like to be told about; nothing for one that is muted or has nothing to wait for.
    static func areas(of route: Route, on request: Request) -> [String] {
        guard let me = request.signedIn, !me.isStill(at: request.now) else { return [] }
        return route.isLiveOnceKept && !request.isKept ? [] : route.live
    }
}
