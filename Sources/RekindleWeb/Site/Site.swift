import Foundation
import HTTPTypes
package import Hummingbird
package import RekindleLibrary
package import RekindleVault
import Synchronization

/// The whole site, assembled: what `serve` runs and what the tests drive.
package struct Site: Sendable {
    package let vault: Vault
    package let library: Library
    package let helpLines: HelpLines
    package let settings: SiteSettings
    package let assets: SiteAssets
    /// The secret in the one-time link for the first account, new at every start.
    package let firstKey: String
    let accounts = AccountGauge()

    package init(
        vault: Vault, library: Library, helpLines: HelpLines, settings: SiteSettings, assets: SiteAssets,
        firstKey: String
    ) {
        self.vault = vault
        self.library = library
        self.helpLines = helpLines
        self.settings = settings
        self.assets = assets
        self.firstKey = firstKey
    }

    var cookies: SiteCookies { SiteCookies(isSecure: settings.isSecure) }

    /// All rooms; a new room is one more line.
    static let routes: [Route] =
        SignInRoutes.routes + BeginningRoutes.routes + InvitingRoutes.routes + TodayRoutes.routes
        + FirstMinuteRoutes.routes
        + SignsRoutes.routes + PlanRoutes.routes + TrialRoutes.routes + DoingRoutes.routes + WeeklyRoutes.routes
        + TonightRoutes.routes
        + DraftRoutes.routes + LiveRoutes.routes + TabRoutes.routes + LibraryRoutes.routes + HelpRoutes.routes
        + MeRoutes.routes
        + OffersRoutes.routes
        + SystemRoutes.routes

    /// The router with every door in it.
    package func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog(site: self))
        router.add(middleware: Headers(site: self))
        for route in Self.routes {
            let path = RouterPath(route.path.pattern)
            if let get = route.get {
                router.on(path, method: .get) { try await respond($0, $1, route: route, handler: get) }
            }
            if let post = route.post {
                router.on(path, method: .post) { try await respond($0, $1, route: route, handler: post) }
            }
        }
        router.on("/assets/{hash}/{name}", method: .get) { try asset($1) }
        return router
    }

    private func asset(_ context: WebContext) throws -> Response {
        guard let name = context.parameters.get("name"), let file = assets.files[name],
            file.url == "/assets/\(context.parameters.get("hash") ?? "")/\(name)"
        else { throw NotHere() }
        return Response(
            status: .ok,
            headers: [.contentType: file.type, .cacheControl: "public, max-age=31536000, immutable"],
            body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }
}

/// How many accounts there are, kept so that not every request has to count.
final class AccountGauge: Sendable {
    private struct Reading {
        var count: Int?
        var changes = 0
    }

    private let reading = Mutex(Reading())

    func value(_ vault: Vault) async throws -> Int {
        let before = reading.withLock { $0 }
        if let known = before.count { return known }
        let counted = try await vault.accountCount()
        // An account made while they were being counted is not in this number.
        reading.withLock { if $0.changes == before.changes { $0.count = counted } }
        return counted
    }

    func changed() { reading.withLock { $0 = Reading(count: nil, changes: $0.changes + 1) } }
}
