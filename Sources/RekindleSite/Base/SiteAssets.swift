package import Foundation
import RekindleUI

/// Styles, scripts and pictures, read once at the start and served under the hash of their content.
package struct SiteAssets: Sendable {
    package struct File: Sendable {
        var bytes: [UInt8]
        var type: String
        /// The address with the hash, which browsers may keep for ever.
        package var url: String
    }

    package let files: [String: File]

    /// What no room has for itself: the base sheet, scripts and pictures.
    package static let folder = AssetFolder(Bundle.module)

    /// The files of these folders, which lie beside the program.
    package static func load(from folders: [AssetFolder]) throws -> SiteAssets {
        var files: [String: File] = [:]
        for folder in folders {
            guard let place = folder.place else { throw CocoaError(.fileNoSuchFile) }
            files.merge(try load(place)) { $1 }
        }
        return SiteAssets(files: files)
    }

    private static func load(_ folder: URL) throws -> [String: File] {
        var files: [String: File] = [:]
        for url in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            guard let type = types[url.pathExtension] else { continue }
            let bytes = Array(try Data(contentsOf: url))
            let name = url.lastPathComponent
            files[name] = File(bytes: bytes, type: type, url: "/assets/\(hash(bytes))/\(name)")
        }
        return files
    }

    var paths: AssetPaths {
        AssetPaths(files.mapValues(\.url).merging(["manifest.webmanifest": Path.manifest.url]) { $1 })
    }

    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    ]

    /// FNV-1a: it only has to change when the content does.
    static func hash(_ bytes: [UInt8]) -> String {
        let sum = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(sum, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// The folder `Assets` of one target.
package struct AssetFolder: Sendable {
    fileprivate let place: URL?

    /// Finds the folder in the target's bundle.
    package init(_ bundle: Bundle) { place = bundle.url(forResource: "Assets", withExtension: nil) }
}
