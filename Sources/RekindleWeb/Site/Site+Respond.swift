import Foundation
import HTTPTypes
import Hummingbird
import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleVault

extension Site {
    /// One request: the session opens the spaces, the form is checked, the handler decides, the answer is rendered.
    func respond(
        _ incoming: Hummingbird.Request, _ context: WebContext, route: Route, handler: Route.Handler
    ) async throws -> Response {
        let sent = try await parsedForm(incoming, context)
        let brought = cookies.sent(with: incoming)
        let visit = brought.value(.visit) ?? Base64URL.encode(randomBytes(16))
        let (opened, trouble) = try await open(brought, for: incoming.method)
        let csrf = csrf(token: opened.token, visit: visit)
        let request = request(incoming, context, form: sent.form, brought: brought, opened: opened, csrf: csrf)
        var reply =
            if let trouble {
                refusal(request, route: route, fault: sent.fault)
                    ?? held(request, .store(trouble), status: .serviceUnavailable)
            } else {
                try await reply(request, route: route, method: incoming.method, sent: sent, handler: handler)
            }
        // What everybody may open writes nothing, whoever asks.
        if incoming.method == .post, route.access != .anyone, let me = request.signedIn {
            await vault.settle(me.visitor)
            // What is answered and forgotten writes nothing at all: how tonight is, or a practice in use, with a guest or not.
            if reply.status == .seeOther, route.path != .libraryDo("") { await Impression.keep(request, me) }
        }
        if opened.token == nil, brought.value(.visit) == nil {
            reply.cookies.append(cookies.setting(.visit, visit))
        }
        if let token = opened.token, request.signedIn != nil, !request.isUnattended, !reply.sets(cookies.name(.seen)) {
            reply.cookies.append(cookies.setting(.seen, LastUse(token: token).text(at: request.now), days: 60))
        }
        let live = incoming.method == .get && reply.isPage ? LiveRoutes.areas(on: request) : []
        return try render(reply, request: request, incoming: incoming, live: live)
    }

    /// Where the session cannot be read just now, a form is shown again all the same.
    private func open(
        _ brought: SentCookies, for method: HTTPRequest.Method
    ) async throws -> (OpenedSession, VaultFailure.Trouble?) {
        do {
            return (try await open(brought), nil)
        } catch VaultFailure.store(let trouble) where method == .post {
            return (OpenedSession(token: brought.value(.session).flatMap(SessionToken.init)), trouble)
        }
    }

    private func reply(
        _ request: Request, route: Route, method: HTTPRequest.Method, sent: SentForm, handler: Route.Handler
    ) async throws -> Reply {
        if method == .post, let refusal = refusal(request, route: route, fault: sent.fault) { return refusal }
        do {
            if route.access != .anyone, request.signedIn == nil {
                return try await turnedAway(request, route: route, method: method)
            }
            if route.access == .connected, request.signedIn?.shared == nil { throw NotHere() }
            let reply = try await handler(request)
            if method == .post, reply.status == .seeOther { await dropHeld(request) }
            return reply
        } catch let failure as VaultFailure where method == .post {
            return try held(request, failure)
        }
    }

    /// The form again, where it was not kept for a reason that is no fault of the program.
    private func held(_ request: Request, _ failure: VaultFailure) throws -> Reply {
        switch failure {
        case .store(let trouble): held(request, .store(trouble), status: .serviceUnavailable)
        case .passwordsTooBusy: held(request, .store(.busy), status: .serviceUnavailable)
        // Use cases decide anew by themselves, so this one lost against others many times over.
        case .stale: held(request, .meanwhile, status: .unprocessableContent)
        case .closed: held(request, .closed, status: .unprocessableContent)
        case .missing, .notYours, .damaged, .notSealable, .wrongServerKey: throw failure
        }
    }

    /// What is wrong with a form before anybody reads it.
    private func refusal(_ request: Request, route: Route, fault: Form.Fault?) -> Reply? {
        if fault == .notAForm { return .refused(NotAFormPage.page) }
        if let fault { return held(request, .broken(fault), status: .unprocessableContent) }
        // Leaving without a signature only ever locks one's own browser.
        if route.path == .leave || isSigned(request) { return nil }
        if request.isForeign { return .refused(ForeignFormPage.page) }
        return held(request, .signature, status: .unprocessableContent)
    }

    private func held(_ request: Request, _ reason: HeldFormPage.Reason, status: HTTPResponse.Status) -> Reply {
        .page(
            HeldFormPage(reason: reason, path: request.target, form: request.form, csrf: request.csrf).page,
            status: status)
    }

    /// What was kept while the session was locked has been sent now. A copy that stays behind is only in the way.
    private func dropHeld(_ request: Request) async {
        guard request.form.has(HeldFormPage.heldField), let me = request.signedIn else { return }
        try? await me.personal.apply([vault.droppingDraft(for: request.path, of: me.visitor)])
    }

    /// Signed out: to the door. Locked: to the lock, with what was being written kept for its author.
    private func turnedAway(_ request: Request, route: Route, method: HTTPRequest.Method) async throws -> Reply {
        // Nothing to come: a page that is left open stops asking.
        if request.wantsEvents { return .empty }
        guard let token = request.token, let visitor = try await vault.visit(token) else { return .go(to: .signIn) }
        guard method == .post else { return .go(to: Path.unlock.leading(to: Self.wayBack(request, request.query))) }
        // What the script keeps while somebody types names its place itself.
        let place = request.path == Path.draft.url ? request.query["for"] ?? "" : request.path
        var draft = request.draft
        draft.path = place
        guard Path.keepsDraft(place), draft.fields.contains(where: { !$0.value.isEmpty }) else {
            // Of a practice on one phone only where the two were, never who was there.
            let place = route.path == .libraryDo("") ? request.form.only(["way", "step"]) : request.query
            return .go(to: Path.unlock.leading(to: route.get == nil ? Path.today.url : Self.wayBack(request, place)))
        }
        try await vault.keepDraft(draft, of: visitor)
        // The script that keeps what is typed goes nowhere: it has been kept.
        if request.path == Path.draft.url { return .empty }
        return .go(to: Path.unlock.leading(to: "\(Path.draft.url)?for=\(place)"))
    }

    /// The address with what says where somebody was. A name, a secret and what is longer than any of ours stay behind.
    private static func wayBack(_ request: Request, _ place: Form) -> String {
        let left = HeldFormPage.secrets.union(["guest", "csrf"])
        let query = place.fields.filter { !left.contains($0.name) && !$0.value.isEmpty }
            .map { "\($0.name.addingPercentEncoding)=\($0.value.addingPercentEncoding)" }.joined(separator: "&")
        return query.isEmpty || query.utf8.count > 400 ? request.path : "\(request.path)?\(query)"
    }

    private func isSigned(_ request: Request) -> Bool {
        guard let sent = request.form["csrf"].flatMap(Base64URL.decode), let own = Base64URL.decode(request.csrf) else {
            return false
        }
        return constantTimeEqual(sent, own)
    }

    private func csrf(token: SessionToken?, visit: String) -> String {
        Base64URL.encode(token?.signature(of: "form") ?? vault.serverKey.signature(of: "form/\(visit)"))
    }

    private func parsedForm(_ incoming: Hummingbird.Request, _ context: WebContext) async throws -> SentForm {
        guard incoming.method == .post else { return SentForm() }
        let body = try await incoming.body.collect(upTo: context.maxUploadSize)
        let type = incoming.headers[.contentType]?.lowercased() ?? ""
        guard body.readableBytes == 0 || type.hasPrefix("application/x-www-form-urlencoded") else {
            return SentForm(fault: .notAForm)
        }
        do throws(Form.Fault) {
            return SentForm(form: try Form(parsing: body.readableBytesView))
        } catch {
            return SentForm(form: Form(mending: body.readableBytesView), fault: error)
        }
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

/// The form of a request; with a fault, only good for being shown to whoever sent it.
private struct SentForm {
    var form = Form()
    var fault: Form.Fault?
}
