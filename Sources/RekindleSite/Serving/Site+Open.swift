import Foundation
import HTTPTypes
import Hummingbird
import RekindleCore
package import RekindleRooms
package import RekindleVault

extension Site {
    /// What a request's cookies open.
    package struct OpenedSession: Sendable {
        package var token: SessionToken?
        package var signedIn: Context?
    }

    /// The session of a request. A locked one keeps its token, so that it can be unlocked, and opens nothing.
    /// - Parameters:
    ///   - asking: who asks, as of the vault's `visit`.
    ///   - glance: names the rows that the page will look up.
    ///   - mostIdle: the most minutes since the last use, where that is fewer than somebody chose.
    package func open(
        _ brought: SentCookies, by asking: Asking, glance: Glance? = nil, mostIdle: Int? = nil
    ) async throws -> OpenedSession {
        let tokens = brought.sessions
        for token in tokens {
            let opened = try await Context.open(
                token, vault, library, services.today, by: asking, glance: glance)
            if let opened { return session(token, of: opened, brought, mostIdle: mostIdle) }
        }
        // Where none is open, one may wait for its second step.
        if tokens.count > 1 {
            for token in tokens where try await vault.isSession(token) { return OpenedSession(token: token) }
        }
        return OpenedSession(token: tokens.first)
    }

    /// The session that one of the cookies opened; behind its lock where none of the times of last use is fresh.
    private func session(
        _ token: SessionToken, of me: Context, _ brought: SentCookies, mostIdle: Int?
    ) -> OpenedSession {
        // The same token with its keys for signing, which the vault derived: each answer is signed three times.
        let signing = me.visitor.token
        let lastUse = LastUse(token: signing)
        let minutes = me.profile.content.minutes(atMost: mostIdle)
        let isFresh = brought.all(.seen).contains {
            lastUse.isFresh($0, now: me.now, minutes: minutes, ended: vault.runOut)
        }
        guard isFresh, !brought.all(.left).contains("1") else {
            if brought.prove(signing) { vault.letKeysGo(of: token) }
            return OpenedSession(token: signing)
        }
        return OpenedSession(token: signing, signedIn: me)
    }

    /// What somebody alone meets at an address of two. Who parted since they began a form there finds again what they wrote.
    func alone(_ request: Request, _ method: HTTPRequest.Method) -> any Error {
        let wereTwo = request.signedIn?.visitor.hasParted == true
        return method == .post && wereTwo ? VaultFailure.closed : NotHere()
    }

    /// Whoever was left finds nothing of the two any more when they write something: it goes before their form is kept, so
    /// that nothing of a new beginning goes with it. That it cannot go just now is no reason to refuse a form. What everybody
    /// may open, and what ends something, writes nothing of it.
    func tidied(_ request: Request, _ route: Route) async {
        guard route.access != .anyone, !route.writesNothing, !route.isProtecting else { return }
        try? await request.signedIn?.tidyingUp()
    }

    func request(
        _ incoming: Hummingbird.Request, _ context: WebContext, form: Form, brought: SentCookies, opened: OpenedSession,
        csrf: String
    ) -> Request {
        var parameters: [String: String] = [:]
        for (name, value) in context.parameters { parameters[String(name)] = String(value).cutAsChoice }
        let query = (try? Form(parsing: Array((incoming.uri.query ?? "").utf8)))?.bounded(services.fields) ?? Form()
        return Request(
            site: services, path: incoming.uri.path, parameters: parameters, query: query, form: form, csrf: csrf,
            agent: incoming.headers[.userAgent] ?? "",
            origin: settings.address ?? "http://\(incoming.head.authority ?? "127.0.0.1")",
            reach: reach(incoming), client: client(incoming, context), now: vault.clock.now(),
            isForeign: isForeign(incoming),
            wantsEvents: wantsEvents(incoming),
            isUnattended: wantsEvents(incoming) || incoming.headers[.unattended] != nil, signedIn: opened.signedIn,
            token: opened.token, cookies: brought)
    }

    /// What proxies say of themselves is taken from any of them: it changes what is explained, and nothing else.
    private func reach(_ incoming: Hummingbird.Request) -> Reach {
        let headers = incoming.headers
        let scheme = headers[values: .xForwardedProto].last?.split(separator: ",").last
        return Reach(
            address: settings.address, host: incoming.head.authority ?? "127.0.0.1",
            scheme: scheme.map { $0.filter { $0 != " " }.lowercased() },
            isForwarded: scheme != nil || headers[.xForwardedFor] != nil || headers[.forwarded] != nil)
    }

    private func wantsEvents(_ incoming: Hummingbird.Request) -> Bool {
        incoming.method == .get && incoming.headers[.accept]?.contains("text/event-stream") ?? false
    }

    /// Whether another site sent this. Where a browser says nothing of it, the form's signature decides alone.
    private func isForeign(_ incoming: Hummingbird.Request) -> Bool {
        incoming.headers[values: .secFetchSite].contains { $0 == "cross-site" || $0 == "same-site" }
    }

    /// From where it was sent, as far as the connection and the proxy in the settings say.
    private func client(_ incoming: Hummingbird.Request, _ context: WebContext) -> Request.Client {
        let forwarded = settings.trustedProxy.flatMap { proxy in
            incoming.headers[.xForwardedFor].map { (proxy: proxy, addresses: $0) }
        }
        return Request.Client(peer: context.remoteAddress, forwarded: forwarded)
    }
}

extension Route.Idling {
    /// The most minutes since the last use for a request; nil where somebody's choice counts. A page that asks says no fewer
    /// than anybody could choose: a link from elsewhere would lock a session otherwise.
    func most(for incoming: Hummingbird.Request) -> Int? {
        switch self {
        case .chosen: nil
        case .atMost(let minutes): minutes
        case .asked:
            (try? Form(parsing: Array((incoming.uri.query ?? "").utf8)))
                .flatMap { $0["minutes"] }.flatMap { Int($0) }.map { max($0, Profile.idleRange.lowerBound) }
        }
    }
}

extension Profile {
    /// After how many minutes without a tap it locks, where a page allows no more than these.
    func minutes(atMost limit: Int?) -> Int { min(idleMinutes, limit ?? idleMinutes) }
}

extension Hummingbird.Request {
    /// Whether this is fetched in case somebody might want it. Browsers and proxies say so in fields of different names.
    var isAhead: Bool {
        let names: [HTTPField.Name] = [.secPurpose, .purpose, .xPurpose, .xMoz]
        return names.flatMap { headers[values: $0] }.contains { value in
            ["prefetch", "prerender", "preview"].contains(where: value.lowercased().contains)
        }
    }
}
