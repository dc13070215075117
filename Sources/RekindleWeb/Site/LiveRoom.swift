import Foundation
import HTTPTypes
import RekindleCore
import RekindleVault

/// What both can see has changed: told to an open page, without a word of it.
enum LiveRoom {
    static let doors: [Door] = [.mine(.live, get: listen)]

    private static func listen(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        guard ask.wantsEvents, !me.isStill(at: ask.now) else { return .empty }
        return Answer(status: .ok, body: .events(ask.vault.changes.listen(for: me.visitor.person)))
    }

    /// What this page would like to be told about; nothing for one that is muted or has nothing to wait for.
    static func areas(on ask: Ask) -> [String] {
        let areas = areas(of: ask)
        return ask.signedIn?.isStill(at: ask.now) == false ? areas : []
    }

    /// The pages that show what the two have, each with what can change on it. Forms that are being filled in are none.
    private static func areas(of ask: Ask) -> [String] {
        switch ask.path {
        case Path.today.url, Path.us.url: everything
        case Path.invite.url: [Changes.connection]
        case Path.firstMinute.url: [FirstMinutes.name]
        case Path.picture.url: [Picture.name]
        case Path.plan.url: [WeekPlan.name]
        case Path.tryOut.url: [Try.name, TryEnd.name]
        default: isDone(ask) ? [BothGlad.name] : []
        }
    }

    /// Before it is kept, it is a form.
    private static func isDone(_ ask: Ask) -> Bool {
        ask.isKept && ask.path.hasPrefix(Path.library.url) && ask.path.hasSuffix("/done")
    }

    private static let everything = [
        Changes.connection, FirstMinutes.name, Picture.name, WeekPlan.name, Try.name, TryEnd.name, Ten.kind,
    ]
}

extension SignedIn {
    /// Whether their pages stay as they were loaded: muted, or in their quiet hours.
    func isStill(at now: Date) -> Bool { !preferences.isLive(at: now, in: zone) }
}
