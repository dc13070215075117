import Foundation

/// What a phone needs to put the neutral name and icon on its home screen.
package struct Manifest: Sendable {
    package var instance: String
    package var iconURL: String

    /// Describes a manifest.
    package init(instance: String, iconURL: String) {
        self.instance = instance
        self.iconURL = iconURL
    }

    /// The manifest as the browser reads it.
    package var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.keyEncodingStrategy = .convertToSnakeCase
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(content), as: UTF8.self)
        }
    }

    private var content: Content {
        Content(
            name: instance, shortName: instance, startUrl: "/", scope: "/", display: "standalone",
            backgroundColor: DocumentHead.paper.light, themeColor: DocumentHead.paper.light,
            icons: ["any", "maskable"].map {
                Content.Picture(src: iconURL, sizes: "any", type: "image/svg+xml", purpose: $0)
            })
    }

    /// Named as the format names them, which writes `start_url` for `startUrl`.
    private struct Content: Encodable {
        let name, shortName, startUrl, scope, display, backgroundColor, themeColor: String
        let icons: [Picture]

        struct Picture: Encodable {
            let src, sizes, type, purpose: String
        }
    }
}
