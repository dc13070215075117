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
    ///   - keepingKeys: false where nobody asked, such as for an open page that is told of something: the keys are not
    ///     cached.
    ///   - glance: names the rows that the page will look up.
    package func open(
        _ brought: SentCookies, keepingKeys: Bool = true, glance: Glance? = nil
    ) async throws -> OpenedSession {
        guard let token = brought.value(.session).flatMap(SessionToken.init) else {
            return OpenedSession()
        }
        let opened = try await Context.open(
            token, vault, library, services.today, keepingKeys: keepingKeys, glance: glance)
        guard let me = opened else { return OpenedSession(token: token) }
        // The same token with its keys for signing, which the vault derived: each answer is signed three times.
        let signing = me.visitor.token
        let isFresh = LastUse(token: signing).isFresh(
            brought.value(.seen), now: me.now, minutes: me.profile.content.idleMinutes)
        guard isFresh, brought.value(.left) == nil else {
            vault.letKeysGo(of: token)
            return OpenedSession(token: signing)
        }
        return OpenedSession(token: signing, signedIn: me)
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
            client: client(incoming, context), now: vault.clock.now(), isForeign: isForeign(incoming),
            wantsEvents: wantsEvents(incoming),
            isUnattended: wantsEvents(incoming) || incoming.headers[.unattended] != nil, signedIn: opened.signedIn,
            token: opened.token, cookies: brought)
    }

    private func wantsEvents(_ incoming: Hummingbird.Request) -> Bool {
        incoming.headers[.accept]?.contains("text/event-stream") ?? false
    }

    /// Whether another site sent this. Where a browser says nothing of it, the form's signature decides alone.
    private func isForeign(_ incoming: Hummingbird.Request) -> Bool {
        incoming.headers[.secFetchSite].map { $0 == "cross-site" || $0 == "same-site" } ?? false
    }

    /// From where it was sent, as far as the connection and the proxy in the settings say.
    private func client(_ incoming: Hummingbird.Request, _ context: WebContext) -> Request.Client {
        let forwarded = settings.trustedProxy.flatMap { proxy in
            incoming.headers[.xForwardedFor].map { (proxy: proxy, addresses: $0) }
        }
        return Request.Client(peer: context.remoteAddress, forwarded: forwarded)
    }
}
