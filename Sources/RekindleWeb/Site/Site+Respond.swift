import Foundation
import HTTPTypes
import Hummingbird
import RekindleCore
import RekindleHTML
import RekindleVault

extension Site {
    /// How often a request looks again when somebody else wrote first.
    private static let looks = 5

    /// One request: the session opens the spaces, the form is checked, the handler decides, the answer is dressed.
    func respond(
        _ request: Request, _ context: WebContext, door: Door, handler: Door.Handler
    ) async throws -> Response {
        var sent = try await parsedForm(request, context)
        for _ in 1..<Self.looks {
            do {
                return try await respond(request, context, sent, door: door, handler: handler)
            } catch VaultFailure.stale {
                // Two forms at once: with what the other one left, the handler decides anew.
                continue
            }
        }
        sent.isLastLook = true
        return try await respond(request, context, sent, door: door, handler: handler)
    }

    private func respond(
        _ request: Request, _ context: WebContext, _ sent: SentForm, door: Door, handler: Door.Handler
    ) async throws -> Response {
        let brought = cookies.sent(with: request)
        let visit = brought.value(.visit) ?? Base64URL.encode(randomBytes(16))
        let (opened, trouble) = try await open(brought, for: request.method)
        let csrf = csrf(token: opened.token, visit: visit)
        let ask = ask(request, context, form: sent.form, brought: brought, opened: opened, csrf: csrf)
        var answer =
            if let trouble {
                refusal(ask, door: door, fault: sent.fault) ?? held(ask, .store(trouble), status: .serviceUnavailable)
            } else {
                try await answer(ask, door: door, method: request.method, sent: sent, handler: handler)
            }
        // What everybody may open writes nothing, whoever asks.
        if request.method == .post, door.access != .anyone, let me = ask.signedIn {
            await vault.settle(me.visitor)
            // What is answered and forgotten writes nothing at all: how tonight is, or a practice in use, with a guest or not.
            if answer.status == .seeOther, door.path != .libraryDo("") { await Offered.keep(ask, me) }
        }
        if opened.token == nil, brought.value(.visit) == nil {
            answer.cookies.append(cookies.setting(.visit, visit))
        }
        if let token = opened.token, ask.signedIn != nil, !ask.isUnattended, !answer.sets(cookies.name(.seen)) {
            answer.cookies.append(cookies.setting(.seen, LastUse(token: token).text(at: ask.now), days: 60))
        }
        let live = request.method == .get && answer.isPage ? LiveRoom.areas(on: ask) : []
        return try dressed(answer, ask: ask, request: request, live: live)
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

    private func answer(
        _ ask: Ask, door: Door, method: HTTPRequest.Method, sent: SentForm, handler: Door.Handler
    ) async throws -> Answer {
        if method == .post, let refusal = refusal(ask, door: door, fault: sent.fault) { return refusal }
        do {
            if door.access != .anyone, ask.signedIn == nil {
                return try await turnedAway(ask, door: door, method: method)
            }
            if door.access == .connected, ask.signedIn?.shared == nil { throw NotHere() }
            let answer = try await handler(ask)
            if method == .post, answer.status == .seeOther { await dropHeld(ask) }
            return answer
        } catch VaultFailure.store(let failure) where method == .post {
            return held(ask, .store(failure), status: .serviceUnavailable)
        } catch VaultFailure.passwordsTooBusy where method == .post {
            return held(ask, .store(.busy), status: .serviceUnavailable)
        } catch VaultFailure.stale where method == .post && sent.isLastLook {
            return held(ask, .meanwhile, status: .unprocessableContent)
        } catch VaultFailure.missing, VaultFailure.notYours {
            throw NotHere()
        }
    }

    /// What is wrong with a form before anybody reads it.
    private func refusal(_ ask: Ask, door: Door, fault: Form.Fault?) -> Answer? {
        if fault == .notAForm { return .refused(NotAFormPage.page) }
        if let fault { return held(ask, .broken(fault), status: .unprocessableContent) }
        // Leaving without a signature only ever locks one's own browser.
        if door.path == .leave || isSigned(ask) { return nil }
        if ask.isForeign { return .refused(ForeignFormPage.page) }
        return held(ask, .signature, status: .unprocessableContent)
    }

    private func held(_ ask: Ask, _ reason: HeldFormPage.Reason, status: HTTPResponse.Status) -> Answer {
        .page(HeldFormPage(reason: reason, path: ask.target, form: ask.form, csrf: ask.csrf).page, status: status)
    }

    /// What was kept while the session was locked has been sent now. A copy that stays behind is only in the way.
    private func dropHeld(_ ask: Ask) async {
        guard ask.form.has(HeldFormPage.mark), let me = ask.signedIn else { return }
        try? await me.personal.apply([vault.droppingDraft(for: ask.path, of: me.visitor)])
    }

    /// Signed out: to the door. Locked: to the lock, with what was being written kept for its author.
    private func turnedAway(_ ask: Ask, door: Door, method: HTTPRequest.Method) async throws -> Answer {
        // Nothing to come: a page that is left open stops asking.
        if ask.wantsEvents { return .empty }
        guard let token = ask.token, let visitor = try await vault.visit(token) else { return .go(to: .signIn) }
        guard method == .post else { return .go(to: Path.unlock.leading(to: Self.wayBack(ask, ask.query))) }
        // What the script keeps while somebody types names its place itself.
        let place = ask.path == Path.draft.url ? ask.query["for"] ?? "" : ask.path
        var draft = ask.draft
        draft.path = place
        guard Path.keepsDraft(place), draft.fields.contains(where: { !$0.value.isEmpty }) else {
            // Of a practice on one phone only where the two were, never who was there.
            let place = door.path == .libraryDo("") ? ask.form.only(["way", "step"]) : ask.query
            return .go(to: Path.unlock.leading(to: door.get == nil ? Path.today.url : Self.wayBack(ask, place)))
        }
        try await vault.keepDraft(draft, of: visitor)
        // The script that keeps what is typed goes nowhere: it has been kept.
        if ask.path == Path.draft.url { return .empty }
        return .go(to: Path.unlock.leading(to: "\(Path.draft.url)?for=\(place)"))
    }

    /// The address with what says where somebody was. A name, a secret and what is longer than any of ours stay behind.
    private static func wayBack(_ ask: Ask, _ place: Form) -> String {
        let left = HeldFormPage.secrets.union(["guest", "csrf"])
        let query = place.fields.filter { !left.contains($0.name) && !$0.value.isEmpty }
            .map { "\($0.name.addingPercentEncoding)=\($0.value.addingPercentEncoding)" }.joined(separator: "&")
        return query.isEmpty || query.utf8.count > 400 ? ask.path : "\(ask.path)?\(query)"
    }

    private func isSigned(_ ask: Ask) -> Bool {
        guard let sent = ask.form["csrf"].flatMap(Base64URL.decode), let own = Base64URL.decode(ask.csrf) else {
            return false
        }
        return constantTimeEqual(sent, own)
    }

    private func csrf(token: SessionToken?, visit: String) -> String {
        Base64URL.encode(token?.signature(of: "form") ?? vault.serverKey.signature(of: "form/\(visit)"))
    }

    private func parsedForm(_ request: Request, _ context: WebContext) async throws -> SentForm {
        guard request.method == .post else { return SentForm() }
        let body = try await request.body.collect(upTo: context.maxUploadSize)
        let type = request.headers[.contentType]?.lowercased() ?? ""
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
    var isLastLook = false
}
