import Foundation
import HTTPTypes
import RekindleCore
import RekindleRooms
import RekindleVault

/// What both can see has changed: told to an open page, without a word of it.
enum LiveRoutes {
    static let routes: [Route] = [.mine(.live, get: listen)]

    private static func listen(_ request: Request, _ me: Context) async throws -> Reply {
        guard request.wantsEvents, !me.isStill(at: request.now) else { return .empty }
        return Reply(status: .ok, body: .events(request.vault.live.listen(for: me.visitor.person)))
    }

    /// What this page would like to be told about; nothing for one that is muted or has nothing to wait for.
    static func areas(on request: Request) -> [String] {
        let areas = areas(of: request)
        return request.signedIn?.isStill(at: request.now) == false ? areas : []
    }

    /// The pages that show what the two have, each with what can change on it. Forms that are being filled in are none.
    private static func areas(of request: Request) -> [String] {
        switch request.path {
        case Path.today.url, Path.us.url: everything
        case Path.invite.url: [LiveUpdates.connection]
        case Path.firstMinute.url: [FirstMinutes.name]
        case Path.picture.url: [Picture.name]
        case Path.plan.url: [WeekPlan.name]
        case Path.trial.url: [Trial.name, TrialEnd.name]
        default: isDone(request) ? [BothGlad.name] : []
        }
    }

    /// Before it is kept, it is a form.
    private static func isDone(_ request: Request) -> Bool {
        request.isKept && request.path.hasPrefix(Path.library.url) && request.path.hasSuffix("/done")
    }

    private static let everything = [
        LiveUpdates.connection, FirstMinutes.name, Picture.name, WeekPlan.name, Trial.name, TrialEnd.name,
        WeeklyTalk.kind,
    ]
}

extension Context {
    /// Whether their pages stay as they were loaded: muted, or in their quiet hours.
    func isStill(at now: Date) -> Bool { !preferences.isLive(at: now, in: zone) }
}
