import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleSite
import RekindleUI

/// Words to look for. Sent by POST, so that they stand in no address and no history.
extension PostForm {
    static func search(for words: String = "", csrf: String, refusal: FormRefusal? = nil) -> PostForm {
        let field = TextField(
            label: "Look for", name: "words", value: words,
            hint: "A word or two: tired, money, listen. Nothing of it is kept.", limit: SearchWords.limit,
            type: "search", autocomplete: .off, inputmode: "search", refusal: refusal?["words"])
        return PostForm(
            action: Path.library.url, csrf: csrf, refusal: refusal, body: field.html, submit: "Search", id: "search",
            weight: .quiet)
    }
}

/// What was found, with the words still in the field. What cannot wait stands before it, and a way on after it.
struct SearchPage: Refusable, Sendable {
    var words: String
    var answer: SearchAnswer?
    var isConnected: Bool
    var csrf: String
    var refusal: FormRefusal?

    /// More would be a list to search in.
    static let most = 30

    var page: Page {
        Page(
            heading: "Library", tab: .me, back: ("The whole library", Path.library.url),
            body: "\(PostForm.search(for: words, csrf: csrf, refusal: refusal))\n\(help)\(found)\(wayOn)")
    }

    private var findings: [Finding] { answer?.findings ?? [] }
    private var parts: [SelfCheck.Part] { answer?.help ?? [] }
    private var hasWords: Bool { refusal == nil && !SearchWords.typed(words).isEmpty }

    /// The same words as in Help, and the numbers. It says "if", since words alone cannot know.
    private var help: HTML {
        HTML.when(!parts.isEmpty) {
            """
            <p role="status">First, in case this is about you. What you typed is not kept.</p>
            \(HelpWords.first(parts))
            """
        }
    }

    private var found: HTML {
        guard hasWords else {
            return HTML.when(refusal == nil) {
                "<p role=\"status\">Type a word or two of what you need tonight, or look into a room.</p>\n"
            }
        }
        let isSaid = answer?.isPartial == true || (findings.isEmpty && parts.isEmpty)
        return """
            \(HTML.when(isSaid) { "<p role=\"status\">\(nothing)</p>\n" })\(notes)\(HTML.when(!findings.isEmpty) { list })
            """
    }

    private var nothing: String {
        findings.isEmpty
            ? "Nothing here holds these words. Another word may."
            : "Nothing here holds all of these words. This holds some of them."
    }

    private var notes: HTML {
        HTML.when(answer?.notes.isEmpty == false) { HTML.each(answer?.notes ?? []) { Notice($0).html } + "\n" }
    }

    private var list: HTML {
        """
        <section><h2>\(parts.isEmpty ? "Found" : "Found in the library")</h2>
        <div class="found">\(LinkRow.list(findings.prefix(Self.most).map(row)))</div>
        \(HTML.when(findings.count > Self.most) { "<p>There is more. Another word makes it fewer.</p>" })</section>

        """
    }

    /// Every room, and people: no search ends with what it did not find.
    private var wayOn: HTML {
        """
        <section><h2>\(findings.isEmpty ? "Look into a room" : "Something else?")</h2>
        \(strategies)</section>
        """
    }

    private var strategies: HTML {
        let help = LinkRow(
            title: "Help", url: Path.help.url, detail: "Words for hard moments, and people you can reach.")
        return LinkRow.list(
            Strategy.allCases.map { strategy in
                LinkRow(title: strategy.title, url: LibraryPage.url(of: strategy), detail: strategy.welcome)
            } + [help])
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
