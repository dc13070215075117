import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleSite
import RekindleUI

/// A first move for how tonight is, and at most two things beside it.
struct TonightPage: Sendable {
    var mood: Situation.Mood
    /// What fits, best first.
    var suggestions: [Suggestion]
    /// Whether their own words put Help first; then it stands where something to do does, while it is hot or sore.
    var isHelpFirst = false

    var page: Page {
        Page(
            heading: words.heading, lede: words.lede, tab: .today, back: ("Today", Path.today.url),
            body: "\(move)\(main)\(others)\(help)\(end)")
    }

    private var words: TonightWords { TonightWords(mood) }
    private var leadsWithHelp: Bool { isHelpFirst && mood.isSore }

    private var move: HTML {
        words.move.map {
            """
            <section class="card"><p class="first-move"><small>Now, in under a minute:</small> \($0)</p></section>

            """
        } ?? .empty
    }

    /// After a fight the pause stands where otherwise something to do does.
    private var main: HTML {
        if leadsWithHelp { return HelpWords.gently() }
        if mood == .fought {
            return Card(
                title: "A pause, and a time to come back",
                body: "<p>What to say, when to come back, and what to do until then, on one screen.</p>",
                action: ("Take a pause", Path.pause.url)
            ).html + "\n"
        }
        guard let first = suggestions.first else { return .empty }
        return words.move == nil ? TodaySuggestion(first).html(quiet: false) : card(first)
    }

    private func card(_ suggestion: Suggestion) -> HTML {
        let practice = suggestion.practice
        return Card(
            title: Quotes.curled(practice.title),
            body: """
                <p>\(Quotes.curled(practice.promise))</p>
                <p class="tonight-why">\(Effort.words(practice))</p>
                \(TodaySuggestion.why(suggestion.sentence))
                """,
            action: ("See the steps", Path.libraryItem(practice.id.rawValue).url)
        ).html + "\n"
    }

    private var others: HTML {
        let others = suggestions.dropFirst(mood == .fought || leadsWithHelp ? 0 : 1).prefix(words.others)
        return HTML.when(!others.isEmpty) {
            """
            <section><h2>\(words.or)</h2>
            \(LinkRow.list(others.map(row)))</section>

            """
        }
    }

    private func row(_ suggestion: Suggestion) -> LinkRow {
        let practice = suggestion.practice
        return LinkRow(
            title: Quotes.curled(practice.title), url: Path.libraryItem(practice.id.rawValue).url,
            detail: "\(Effort.minutes(practice.minutes)) · \(Quotes.curled(practice.promise))")
    }

    private var help: HTML {
        words.help.map {
            "<p class=\"quiet-line\"><span>\($0) <a href=\"\(Path.help.url)\">Help</a></span></p>\n"
        } ?? .empty
    }

    private var end: HTML {
        "<p>\(ActionLink(title: "Enough for tonight", url: Path.today.url, quiet: true).html)</p>"
    }
}

/// The question once more, where what came was none of its answers.
struct TonightAgainPage: Sendable {
    var csrf: String

    var page: Page {
        Page(
            heading: "Tonight", tab: .today, back: ("Today", Path.today.url),
            body: TonightQuestion(csrf: csrf, refusal: "That is none of the four. Tap the one that is nearest.").html)
    }
}
