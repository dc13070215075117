import Foundation
import HTTPTypes
import Hummingbird
import RekindleCore
import RekindleHTML
import RekindleVault

extension Site {
    /// One request: the session opens the spaces, the form is checked, the handler decides, the answer is dressed.
    func respond(
        _ request: Request, _ context: WebContext, door: Door, handler: Door.Handler
    ) async throws -> Response {
        let parsed = try await parsedForm(request, context)
        let opened = try await open(request)
        let visit = cookies.value(.visit, in: request) ?? Base64URL.encode(randomToken())
        let csrf = csrf(token: opened.token, visit: visit)
        let ask = ask(request, context, form: (try? parsed.get()) ?? Form(), opened: opened, csrf: csrf)
        var answer = try await answer(ask, door: door, method: request.method, parsed: parsed, handler: handler)
        if opened.token == nil, cookies.value(.visit, in: request) == nil {
            answer.cookies.append(cookies.setting(.visit, visit))
        }
        if let token = opened.token, ask.signedIn != nil, !answer.sets(cookies.name(.seen)) {
            answer.cookies.append(cookies.setting(.seen, LastUse(token: token).text(at: ask.now), days: 60))
        }
        return try dressed(answer, ask: ask, request: request)
    }

    private func answer(
        _ ask: Ask, door: Door, method: HTTPRequest.Method, parsed: Result<Form, Form.Fault>, handler: Door.Handler
    ) async throws -> Answer {
        if method == .post {
            if case .failure(let fault) = parsed { return .refused(BrokenFormPage(fault: fault).page) }
            // Leaving without a signature only ever locks one's own browser.
            guard door.path == .leave || isSigned(ask) else {
                return .refused(HeldFormPage(reason: .signature, path: ask.path, form: ask.form, csrf: ask.csrf).page)
            }
        }
        if door.access != .anyone, ask.signedIn == nil { return try await turnedAway(ask, method: method) }
        if door.access == .connected, ask.signedIn?.shared == nil { throw NotHere() }
        do {
            return try await handler(ask)
        } catch VaultFailure.store(let failure) where method == .post {
            return .page(
                HeldFormPage(reason: .store(failure), path: ask.path, form: ask.form, csrf: ask.csrf).page,
                status: .serviceUnavailable)
        } catch VaultFailure.missing, VaultFailure.notYours {
            throw NotHere()
        }
    }

    /// Signed out: to the door. Locked: to the lock, with what was being written kept for its author.
    private func turnedAway(_ ask: Ask, method: HTTPRequest.Method) async throws -> Answer {
        guard let token = ask.token, let visitor = try await vault.visit(token) else { return .go(to: .signIn) }
        guard method == .post else { return .go(to: "\(Path.unlock.url)?to=\(ask.path.addingPercentEncoding)") }
        // What the script keeps while somebody types names its place itself.
        let place = ask.path == Path.draft.url ? ask.ownURL(ask.query["for"]) ?? ask.path : ask.path
        var draft = ask.draft
        draft.path = place
        try await vault.keepDraft(draft, of: visitor)
        let next = "\(Path.draft.url)?for=\(place)".addingPercentEncoding
        return .go(to: "\(Path.unlock.url)?to=\(next)")
    }

    private func isSigned(_ ask: Ask) -> Bool {
        guard let sent = ask.form["csrf"].flatMap(Base64URL.decode), let own = Base64URL.decode(ask.csrf) else {
            return false
        }
        return sent.count == own.count && zip(sent, own).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private func csrf(token: SessionToken?, visit: String) -> String {
        Base64URL.encode(token?.signature(of: "form") ?? vault.serverKey.signature(of: "form/\(visit)"))
    }

    private func parsedForm(_ request: Request, _ context: WebContext) async throws -> Result<Form, Form.Fault> {
        guard request.method == .post else { return .success(Form()) }
        let body = try await request.body.collect(upTo: context.maxUploadSize)
        let type = request.headers[.contentType]?.lowercased() ?? ""
        guard body.readableBytes == 0 || type.hasPrefix("application/x-www-form-urlencoded") else {
            return .failure(.notAForm)
        }
        return Result { () throws(Form.Fault) in try Form(parsing: body.readableBytesView) }
    }

    private func randomToken() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
