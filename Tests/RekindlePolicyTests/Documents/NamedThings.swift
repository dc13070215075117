import Foundation
import RekindleHouse
import RekindleSite

/// What there is to be named: pages, settings, commands, files and types.
struct NamedThings: Sendable {
    let files: Set<String>
    let settings: Set<String>
    let commands: Set<String>
    private let program: String
    private let scripts: [String: String]
    private let declarations: String

    init(_ checkout: Checkout) throws {
        files = Set(checkout.files)
        program = try checkout.texts(below: "Sources/rekindle", endings: [".swift"])
        declarations = try checkout.texts(below: "Sources", endings: [".swift"])
        settings = Self.settings(try Checkout.text("Sources/rekindle/Settings.swift"))
        let lists = program.matches(of: /subcommands: \[([^\]]*)\]/).map(\.1)
        commands = Set(lists.flatMap { $0.matches(of: /(\w+)\.self/).map { $0.1.lowercased() } })
        let scripts = checkout.files.filter { $0.hasPrefix("script/") }
        self.scripts = try Dictionary(uniqueKeysWithValues: scripts.map { ($0, try Checkout.text($0)) })
    }

    /// The program is no library, so its list of variables is read as text.
    private static func settings(_ text: String) -> Set<String> {
        guard let list = text.firstMatch(of: /static let variables = \[([^\]]*)\]/)?.1 else { return [] }
        let keys = list.matches(of: /"([a-z.]+)"/).map { String($0.1) }
        return Set(keys.map { "REKINDLE_" + $0.uppercased().replacing(".", with: "_") })
    }

    /// What a document names that is not there, each as a sentence.
    func missing(in document: Document) -> [String] {
        document.spans.compactMap(page) + setting(document.text) + script(document.text)
            + (document.spans + document.code).flatMap(command) + document.spans.compactMap(file)
            + document.links.compactMap { link($0, from: document.name) }
    }

    /// Types that a document names and no source declares.
    func missingTypes(in document: Document) -> [String] {
        document.spans.filter { $0.wholeMatch(of: /[A-Z][A-Za-z]+/) != nil }.filter { name in
            !["struct", "enum", "protocol", "class", "typealias"].contains { declarations.contains("\($0) \(name)") }
        }
    }

    /// Folders of machines, which look like addresses of ours.
    private static let elsewhere: Set<Substring> = ["etc", "opt", "tmp", "usr", "var"]

    private func page(_ span: String) -> String? {
        guard let path = span.wholeMatch(of: /(?:GET |POST )?(\/[^\s?]*)(?:\?\S*)?/)?.1 else { return nil }
        let parts = path.split(separator: "/")
        if let first = parts.first, Self.elsewhere.contains(first) { return nil }
        let isKnown = (House.routes.map(\.path) + [.gallery]).contains { known in
            let pattern = known.pattern.split(separator: "/")
            return pattern.count == parts.count
                && zip(pattern, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
        }
        return isKnown ? nil : "there is no page \(path)"
    }

    private func setting(_ text: String) -> [String] {
        text.matches(of: /REKINDLE_[A-Z][A-Z_]*/).map { String($0.0) }.filter { !settings.contains($0) }
            .map { "there is no setting \($0)" }
    }

    private func script(_ text: String) -> [String] {
        text.matches(of: /(?:^|[^\w\/.])(script\/[a-z-]+)(?: (--[a-z-]+))?/).compactMap { match in
            guard let script = scripts[String(match.1)] else { return "there is no \(match.1)" }
            guard let option = match.2, !script.contains(option) else { return nil }
            return "\(match.1) knows no \(option)"
        }
    }

    private func command(_ code: String) -> [String] {
        code.matches(of: /(?:^|[\s\/])rekindle ([a-z][a-z-]*)(?: --([a-z-]+))?/).compactMap { match in
            guard commands.contains(String(match.1)) else { return "there is no command rekindle \(match.1)" }
            guard let option = match.2, !program.contains("var \(option)") else { return nil }
            return "rekindle \(match.1) knows no --\(option)"
        }
    }

    private func file(_ span: String) -> String? {
        // `Noun.swift` stands for any file of a room.
        let isPath = span.wholeMatch(of: /[\w.+\-\/]+/) != nil && !span.hasPrefix("/") && !span.hasPrefix("Noun")
        guard isPath else { return nil }
        let path = span.hasSuffix("/") ? String(span.dropLast()) : span
        let isOurs: Bool
        if let top = path.split(separator: "/").first, path.contains("/") {
            isOurs = files.contains(String(top))
        } else {
            isOurs = [".md", ".swift", ".yaml", ".svg", ".txt"].contains { path.hasSuffix($0) }
        }
        let isThere = files.contains(path) || files.contains { $0.hasSuffix("/" + path) }
        return isOurs && !isThere ? "there is no file \(path)" : nil
    }

    private func link(_ link: String, from document: String) -> String? {
        guard !link.isEmpty, !link.contains(":") else { return nil }
        let folder = URL(filePath: "/" + document).deletingLastPathComponent()
        let path = String(folder.appending(path: link).standardizedFileURL.path.dropFirst())
        return files.contains(path) ? nil : "the link to \(link) leads nowhere"
    }
}
