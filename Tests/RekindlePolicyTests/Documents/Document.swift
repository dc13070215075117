import RekindleTown

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
