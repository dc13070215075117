import Foundation
import HTTPTypes
import RekindleHTML
import RekindleUI

/// What machines ask for: health, manifest, the script for being offline and its page.
package enum SystemRoutes {
    /// The routes that machines ask for.
    package static let routes: [Route] = [
        .machine(.healthz) { _ in .text("ok\n", type: "text/plain; charset=utf-8") },
        .machine(.manifest, get: manifest),
        .machine(.serviceWorker, get: serviceWorker),
        .machine(.offline) { _ in Reply(status: .ok, body: .bare(OfflinePage.page)) },
    ]

    private static func manifest(_ request: Request) async throws -> Reply {
        let manifest = Manifest(instance: request.settings.instance, iconURL: request.site.assetPaths.url("icon.svg"))
        return .text(try manifest.json, type: "application/manifest+json")
    }

    /// Served from the root so that it may look after the whole site. Its content comes from the assets; what it keeps is
    /// written before it, with the hash of each file and of the page, so that browsers see a new worker wherever one of them
    /// changed.
    private static func serviceWorker(_ request: Request) async throws -> Reply {
        guard let file = request.site.assets.files["sw.js"] else { throw NotHere() }
        let kept = [Path.offline.url] + [StyleSheet.base.file, "icon.svg"].map(request.site.assetPaths.url)
        let list = kept.map { "\"\($0)\"" }.joined(separator: ", ")
        let (instance, leaveTo) = (request.settings.instance, request.settings.leaveTo)
        let page = SiteAssets.hash(OfflinePage.page.body.bytes + instance.utf8 + leaveTo.utf8)
        let target = String(decoding: try JSONEncoder().encode(leaveTo), as: UTF8.self)
        let before = "const kept = [\(list)];\nconst page = \"\(page)\", leaveTo = \(target);\n"
        return .text(before + String(decoding: file.bytes, as: UTF8.self), type: file.type)
    }
}
