import Foundation

/// One document, taken apart into what it says in code, what it links to, and all of it.
struct Document: Sendable {
    let name: String
    let text: String
    /// What stands between two backticks in running text.
    let spans: [String]
    /// The lines of fenced code.
    let code: [String]
    /// The addresses of its links, without what follows a `#`.
    let links: [String]

    init(name: String, text: String) {
        self.name = name
        self.text = text
        var prose: [Substring] = []
        var code: [String] = []
        var isFenced = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isFenced.toggle()
            } else if isFenced {
                code.append(String(line))
            } else {
                prose.append(line)
            }
        }
        let running = prose.joined(separator: " ")
        self.code = code
        spans = running.matches(of: /`([^`]+)`/).map { String($0.1) }
        links = running.matches(of: /\]\(([^)#\s]*)(?:#[^)]*)?\)/).map { String($0.1) }
    }
}

/// The files of the project, found from where this one lies.
struct Checkout: Sendable {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

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
