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
        .machine(.offline) { _ in Reply(status: .ok, body: .bare(offline)) },
    ]

    private static func manifest(_ request: Request) async throws -> Reply {
        let manifest = Manifest(instance: request.settings.instance, iconURL: request.site.assetPaths.url("icon.svg"))
        return .text(try manifest.json, type: "application/manifest+json")
    }

    /// Served from the root so that it may look after the whole site. Its content comes from the assets; what it keeps is
    /// written before it, with the hash of each file, so that browsers see a new worker wherever one of them changed.
    private static func serviceWorker(_ request: Request) async throws -> Reply {
        guard let file = request.site.assets.files["sw.js"] else { throw NotHere() }
        let kept = [Path.offline.url] + [StyleSheet.base.file, "icon.svg"].map(request.site.assetPaths.url)
        let list = kept.map { "\"\($0)\"" }.joined(separator: ", ")
        return .text("const kept = [\(list)];\n\(String(decoding: file.bytes, as: UTF8.self))", type: file.type)
    }

    private static let offline = Page(
        heading: "No connection just now.",
        body: """
            <p>This page is all that is kept on the device; nothing you wrote is. Come back when there is a
            connection.</p>
            <p>You don’t need a screen for the next ten minutes. Put the phone away and ask one thing you would like
            to know.</p>
            """, drawing: .open)
}
