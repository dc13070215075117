import Foundation
import HTTPTypes
package import Hummingbird
package import RekindleCore
package import RekindleLibrary
package import RekindleVault

/// The whole site, assembled: what `serve` runs and what the tests drive.
package struct Site: Sendable {
    /// What requests may use of it.
    let services: SiteServices
    /// Every address there is, with what is behind it.
    package let routes: [Route]
    private let rooms: [FeaturePages]
    let faults = FaultLog()

    /// Puts the pieces together.
    package init(
        vault: Vault, library: Library, helpLines: HelpLines, commonPasswords: CommonPasswords,
        settings: SiteSettings, assets: SiteAssets, firstKey: String, rooms: [FeaturePages]
    ) {
        (self.rooms, routes) = (rooms, rooms.routes)
        services = SiteServices(
            vault: vault, library: library, helpLines: helpLines, commonPasswords: commonPasswords,
            settings: settings, assets: assets, firstKey: firstKey, rooms: rooms)
    }

    package var vault: Vault { services.vault }
    package var uploads: UploadPlaces { services.uploads }
    package var library: Library { services.library }
    package var settings: SiteSettings { services.settings }
    package var assets: SiteAssets { services.assets }
    package var firstKey: String { services.firstKey }
    var accounts: AccountGauge { services.accounts }
    package var cookies: SiteCookies { services.cookies }

    /// The router with every route in it.
    package func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog(site: self))
        router.add(middleware: Headers(site: self))
        for route in routes {
            let path = RouterPath(route.path.pattern)
            let glance = route.glance?(rooms)
            if let get = route.get {
                router.on(path, method: .get) { try await respond($0, $1, route: route, glance: glance, handler: get) }
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
