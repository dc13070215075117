import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleSite
import RekindleUI

/// Words to look for. Sent by POST, so that they stand in no address and no history.
extension PostForm {
    static func search(for words: String = "", csrf: String, refusal: String? = nil) -> PostForm {
        let field = TextField(
            label: "Look for", name: "words", value: words,
            hint: "A word or two: tired, money, listen. Nothing of it is kept.", limit: SearchWords.limit,
            type: "search", autocomplete: "off", inputmode: "search")
        return PostForm(
            action: Path.library.url, csrf: csrf, refusal: refusal, body: field.html, submit: "Search", id: "search",
            weight: .quiet)
    }
}

/// What was found, with the words still in the field.
struct SearchPage: Refusable, Sendable {
    var words: String
    var findings: [Finding]
    var isConnected: Bool
    var csrf: String
    var refusal: String?

    /// More would be a list to search in.
    static let most = 30

    var page: Page {
        Page(
            heading: "Library", tab: .me, back: ("The whole library", Path.library.url),
            body: "\(PostForm.search(for: words, csrf: csrf, refusal: refusal))\(refusal == nil ? found : .empty)")
    }

    private var found: HTML {
        if SearchWords.typed(words).isEmpty {
            return
                "<p role=\"status\">Type a word or two of what you need tonight, or look into a room.</p>\n\(strategies)"
        }
        guard !findings.isEmpty else { return nothing }
        return """
            <section><h2>Found</h2>
            <div class="found">\(LinkRow.list(findings.prefix(Self.most).map(row)))</div>
            \(HTML.when(findings.count > Self.most) { "<p>There is more. Another word makes it fewer.</p>" })</section>
            """
    }

    private var nothing: HTML {
        """
        <p role="status">Nothing here holds all of that. A shorter word may, or only one of them. Or look into a \
        room:</p>
        \(strategies)
        """
    }

    private var strategies: HTML {
        LinkRow.list(
            Strategy.allCases.map { strategy in
                LinkRow(title: strategy.title, url: LibraryPage.url(of: strategy), detail: strategy.welcome)
            })
    }

    private func row(_ finding: Finding) -> LinkRow {
        switch finding {
        case .practice(let practice): PracticeList.row(practice, isConnected: isConnected)
        case .reading(let reading):
            LinkRow(
                title: Quotes.curled(reading.title), url: Path.libraryItem(reading.id.rawValue).url,
                detail: "\(Effort.minutes(reading.minutes)) to read · \(Quotes.curled(reading.question))")
        }
    }
}
