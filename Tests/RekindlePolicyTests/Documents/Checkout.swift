import Foundation

/// The files of the project, found from where this one lies.
struct Checkout: Sendable {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every file with its path from the root, without what is built and what is served.
    let files: [String]

    init() throws {
        var files: [String] = []
        let top = try FileManager.default.contentsOfDirectory(atPath: Self.root.path)
        for name in top where ![".build", ".git", "data"].contains(name) {
            let below = FileManager.default.enumerator(atPath: Self.root.appending(path: name).path)
            files.append(name)
            while let path = below?.nextObject() as? String { files.append("\(name)/\(path)") }
        }
        self.files = files
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Everything for people who read rather than run: the documents at the top, those in `docs`, the templates.
    func documents() throws -> [Document] {
        let isDocument = { (path: String) in
            path.hasSuffix(".md") && (!path.contains("/") || path.hasPrefix("docs/") || path.hasPrefix(".github/"))
        }
        return try files.filter(isDocument).sorted().map { Document(name: $0, text: try Self.text($0)) }
    }

    /// The texts of all files below a folder with these endings, one after the other.
    func texts(below folder: String, endings: [String]) throws -> String {
        try files.filter { path in path.hasPrefix(folder + "/") && endings.contains { path.hasSuffix($0) } }
            .map(Self.text).joined(separator: "\n")
    }
}
