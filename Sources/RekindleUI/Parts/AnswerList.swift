package import RekindleHTML

/// What somebody answered, each under its name; what was left open is left out.
package struct AnswerList: Component, Sendable {
    private var rows: [(title: HTML, words: HTML)] = []

    /// Takes names with their answers; nil and empty ones are those that were left open.
    package init(_ rows: [(title: HTML, words: HTML?)]) {
        for row in rows {
            if let words = row.words, !words.isEmpty { self.rows.append((row.title, words)) }
        }
    }

    /// Whether nothing was answered.
    package var isEmpty: Bool { rows.isEmpty }

    /// The list; nothing where nothing was answered.
    package var html: HTML {
        HTML.when(!rows.isEmpty) {
            "<dl>\n\(HTML.each(rows) { "<dt>\($0.title)</dt><dd>\($0.words)</dd>\n" })</dl>\n"
        }
    }
}

extension HTML {
    /// What somebody wrote, set apart; nothing where they wrote nothing.
    package static func quoted(_ words: String) -> HTML {
        when(!words.isEmpty) { "<blockquote><p>\(Verbatim(words))</p></blockquote>\n" }
    }
}
