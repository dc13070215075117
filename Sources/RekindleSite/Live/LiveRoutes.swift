import Foundation
import HTTPTypes
import RekindleCore
import RekindleRooms
import RekindleVault

/// What both can see has changed: told to an open page, without a word of it. And whether the page may still be seen.
package enum LiveRoutes {
    /// The live stream, and what an open page asks to know whether it may be seen.
    package static let routes: [Route] = [
        .mine(.live, get: listen).passing(), .open(.still, get: still).unlogged().passing().idlingAsAsked(),
    ]

    /// Answers with the signature of this session's forms while it is open, and with nothing behind a lock and after
    /// signing out. A page compares it with its own, so that the session of somebody else opens none that was left.
    private static func still(_ request: Request) async throws -> Reply {
        .text(request.signedIn == nil ? "" : request.csrf, type: "text/plain; charset=utf-8")
    }

    private static func listen(_ request: Request, _ me: Context) async throws -> Reply {
        guard request.wantsEvents, !me.isStill(at: request.now) else { return .empty }
        return Reply(
            status: .ok, body: .events(request.vault.live.listen(for: me.visitor.person, in: me.visitor.session)))
    }

    /// What this page would like to be told about; nothing for one that is muted or has nothing to wait for.
    static func areas(of route: Route, on request: Request) -> [String] {
        guard let me = request.signedIn, !me.isStill(at: request.now) else { return [] }
        return route.isLiveOnceKept && !request.isKept ? [] : route.live
    }
}
