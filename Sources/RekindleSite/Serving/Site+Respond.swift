import Foundation
import HTTPTypes
import Hummingbird
import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleUI
import RekindleVault

extension Site {
    /// One request: the session opens the spaces, the form is checked, the handler decides, the answer is rendered.
    func respond(
        _ incoming: Hummingbird.Request, _ context: WebContext, route: Route, glance: Glance? = nil,
        handler: Route.Handler
    ) async throws -> Response {
        let brought = cookies.sent(with: incoming)
        if route.access == .machine {
            let opened = OpenedSession()
            let request = request(incoming, context, form: Form(), brought: brought, opened: opened, csrf: "")
            return try render(try await handler(request), request: request, incoming: incoming)
        }
        // Nobody has asked for it yet, and a page opened ahead would put off the lock, or press Hide.
        if incoming.isAhead { return Response(status: .serviceUnavailable, headers: [.cacheControl: "no-store"]) }
        let isUpload = route.mostFile != nil && incoming.isUpload
        var sent = isUpload ? SentForm() : try await parsedForm(incoming, context)
        let isSent = incoming.method == .post || route.isProtecting
        let mostIdle = route.idling.most(for: incoming)
        let (opened, trouble) = try await open(brought, for: route, isSent: isSent, glance: glance, mostIdle: mostIdle)
        let visits = opened.token == nil ? brought.visits : []
        let visit = opened.token == nil ? visits.first ?? Base64URL.encode(randomBytes(16)) : ""
        let csrf = csrf(token: opened.token, visit: visit)
        // A file is read once it is known whose it is, and that their page sent it.
        let place = opened.signedIn.map { services.uploads.place(of: $0.visitor.person) }
        defer { place?.leave() }
        if isUpload { sent = try await uploaded(incoming, context, route, to: place, signed: csrf) }
        var request = request(incoming, context, form: sent.form, brought: brought, opened: opened, csrf: csrf)
        request.upload = sent.upload
        var reply = try await reply(
            request, route: route, method: incoming.method, sent: sent, trouble: trouble, handler: handler)
        if incoming.method == .post { await settle(request, reply, route: route) }
        // Behind a lock, after leaving and after signing out no keys stay.
        if let token = opened.token, request.signedIn == nil, request.isOfThisOpening { vault.letKeysGo(of: token) }
        reply.cookies += cookies(for: request, opened, visit: visits.isEmpty ? visit : nil, beside: reply)
        // Asking about a page is not being there.
        if incoming.method == .head { reply.cookies = [] }
        reply.take(route, mostIdle: mostIdle)
        let live = incoming.method == .get && reply.isPage ? LiveRoutes.areas(of: route, on: request) : []
        return try render(reply, request: request, incoming: incoming, live: live)
    }

    /// Where the session cannot be read just now, a form is shown again all the same; and where it cannot be read any more,
    /// Help, Hide and the ways in are there as for anybody.
    private func open(
        _ brought: SentCookies, for route: Route, isSent: Bool, glance: Glance?, mostIdle: Int?
    ) async throws -> (OpenedSession, VaultFailure.Trouble?) {
        do {
            return (try await open(brought, by: brought.asking, glance: glance, mostIdle: mostIdle), nil)
        } catch VaultFailure.store(let trouble) where isSent {
            return (OpenedSession(token: brought.sessions.first), trouble)
        } catch VaultFailure.damaged where route.access == .anyone || route.isProtecting {
            return (OpenedSession(), nil)
        }
    }

    private func reply(
        _ request: Request, route: Route, method: HTTPRequest.Method, sent: SentForm,
        trouble: VaultFailure.Trouble?, handler: Route.Handler
    ) async throws -> Reply {
        if let trouble, !route.isProtecting {
            return refusal(request, route: route, fault: sent.fault)
                ?? held(request, route, .store(trouble), status: .serviceUnavailable)
        }
        if method == .post, request.signedIn != nil, sent.fault == nil, !request.isForeign,
            let answer = route.answerToSignedIn
        {
            return try await answer(request)
        }
        if method == .post, let refusal = refusal(request, route: route, fault: sent.fault) { return refusal }
        do {
            if route.access != .anyone, request.signedIn == nil {
                return try await turnedAway(request, route: route, method: method)
            }
            if route.access == .connected, request.signedIn?.shared == nil { throw alone(request, method) }
            if method == .post { await tidied(request, route) }
            let counted = method == .post && route.isCounted ? request.signedIn?.visitor : nil
            let reply = try await counting(counted) { try await handler(request) }
            if method == .post, reply.status == .seeOther {
                return await droppingHeld(request, in: reply).loading(route)
            }
            return reply.loading(route)
        } catch let failure as VaultFailure where method == .post {
            return try held(request, route, failure)
        }
    }

    /// What a form writes counts for its author.
    private func counting(
        _ visitor: Visitor?, _ work: () async throws -> Reply
    ) async throws -> Reply {
        guard let visitor else { return try await work() }
        return try await WriteQuota.$author.withValue(vault.quota.author(visitor.person)) { try await work() }
    }

    /// The form again, where it was not kept for a reason that is no fault of the program.
    private func held(_ request: Request, _ route: Route, _ failure: VaultFailure) throws -> Reply {
        switch failure {
        case .store(let trouble): held(request, route, .store(trouble), status: .serviceUnavailable)
        case .passwordsTooBusy: held(request, route, .crowded, status: .serviceUnavailable)
        // Use cases decide anew by themselves, so this one lost against others many times over.
        case .stale: held(request, route, .meanwhile, status: .unprocessableContent)
        case .closed: held(request, route, .closed, status: .unprocessableContent)
        case .wait(let seconds): held(request, route, .wait(seconds: seconds), status: .unprocessableContent)
        case .tooMuch: held(request, route, .tooMuch, status: .tooManyRequests)
        case .missing, .notYours, .damaged, .notSealable, .wrongServerKey: throw failure
        }
    }

    /// What is wrong with a form before anybody reads it.
    private func refusal(_ request: Request, route: Route, fault: Form.Fault?) -> Reply? {
        if fault == .notAForm { return .refused(NotAFormPage.page) }
        if let fault { return held(request, route, .broken(fault), status: .unprocessableContent) }
        if route.isUnsigned || isSigned(request) { return nil }
        if request.isForeign { return .refused(ForeignFormPage.page) }
        let isOut = request.token == nil && route.access != .anyone
        let elsewhere = request.signedIn == nil ? request.reach.elsewhere : nil
        let reason = elsewhere.map { HeldFormPage.Reason.elsewhere($0 + request.path) }
        return held(
            request, route, reason ?? (isOut ? .signedOut : .signature), status: .unprocessableContent)
    }
}
