import Foundation
import HTTPTypes
import Hummingbird
import RekindleCore
import RekindleRooms
import RekindleVault

extension Site {
    /// Signed out: to the sign-in page. Locked: to the page that unlocks, with what was being written kept as a draft.
    func turnedAway(_ request: Request, route: Route, method: HTTPRequest.Method) async throws -> Reply {
        // Status 204 makes a page that is left open stop asking.
        if request.wantsEvents { return .empty }
        guard let token = request.token, let visitor = try await vault.visit(token, by: .locked) else {
            return method == .post && request.token != nil ? ended(request, route) : .go(to: .signIn)
        }
        guard method == .post else { return .go(to: Path.unlock.leading(to: wayBack(request, request.query))) }
        let (place, draft) = written(request)
        guard services.keepsDraft(place), draft.fields.contains(where: { !$0.value.isEmpty }) else {
            let place = route.placeFields.map(request.form.only) ?? request.query
            return .go(to: Path.unlock.leading(to: route.get == nil ? Path.today.url : wayBack(request, place)))
        }
        // Whoever brings the token alone, or a time of last use from before the lock was opened, is answered alike, and nothing of
        // theirs is held: what there is room for would tell them what its owner sends.
        if request.isOfThisOpening {
            guard try await hold(draft, request, of: visitor) else { throw VaultFailure.tooMuch }
        }
        // The script that keeps what is typed follows no redirect: it has been kept.
        if request.path == Path.draft.url { return .empty }
        return .go(to: Path.unlock.leading(to: "\(Path.draft.url)?for=\(place)"))
    }

    /// A form whose session has ended, perhaps on another device or because its time was up. It is kept as behind the
    /// lock; but there is nobody to keep it for, so it waits in the browser.
    private func ended(_ request: Request, _ route: Route) -> Reply {
        let (place, draft) = written(request)
        guard services.keepsDraft(place), draft.fields.contains(where: { !$0.value.isEmpty }) else {
            return .go(to: Path.signIn.url + "?ended=yes")
        }
        guard let sealed = LeftBehind(draft).sealed(in: request) else {
            // On the page that it was sent from, the script goes on saying that it is not saved.
            if request.path == Path.draft.url { return .go(to: .signIn) }
            return held(request, route, .signedOut, status: .unprocessableContent)
        }
        let way = "\(Path.draft.url)?for=\(place)".addingPercentEncoding
        let reply: Reply =
            request.path == Path.draft.url ? .empty : .go(to: "\(Path.signIn.url)?ended=yes&to=\(way)")
        return reply.with(cookies.setting(.kept, sealed, days: 1))
    }

    /// What somebody wrote, and where it belongs: what the script keeps while they type names its place itself.
    private func written(_ request: Request) -> (place: String, draft: Draft) {
        var draft = request.draft
        draft.path = request.place
        return (draft.path, draft)
    }

    private func hold(_ draft: Draft, _ request: Request, of visitor: Visitor) async throws -> Bool {
        let (lastUse, seen) = (LastUse(token: visitor.token), request.cookies.all(.seen))
        let lock = Draft.Aside(seen: seen.compactMap { lastUse.seconds($0) }.max() ?? 0)
        // With Hide the lock is there before the last words are. Their browser was in the session until then.
        let minutes = try await visitor.personal.only(Profile.self)?.content.idleMinutes ?? 0
        let isOwn = seen.contains { lastUse.isFresh($0, now: request.now, minutes: minutes, ended: vault.runOut) }
        return try await WriteQuota.$author.withValue(vault.quota.author(visitor.person, isLocked: true)) {
            try await vault.holdDraft(draft, behind: lock, isOwn: isOwn, of: visitor)
        }
    }

    /// The address with the fields that say where somebody was, without names and secrets; without any where they are
    /// longer than ours ever are.
    private func wayBack(_ request: Request, _ place: Form) -> String {
        let query = place.fields.filter { services.fields.mayStandInAddress($0.name) && !$0.value.isEmpty }
            .map { "\($0.name.addingPercentEncoding)=\($0.value.addingPercentEncoding)" }.joined(separator: "&")
        return query.isEmpty || query.utf8.count > 400 ? request.path : "\(request.path)?\(query)"
    }
}

extension Path {
    fileprivate func leading(to next: String) -> String { "\(url)?to=\(next.addingPercentEncoding)" }
}

extension Form {
    fileprivate func only(_ names: Set<String>) -> Form {
        Form(fields.filter { names.contains($0.name) }.map { ($0.name, $0.value) })
    }
}
