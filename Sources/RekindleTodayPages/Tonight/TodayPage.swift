import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// Today: how it is, then three things at most.
struct TodayPage: Sendable {
    var greeting: String
    var name: String
    var cards: [TodayCard]
    var csrf: String

    var page: Page {
        Page(
            heading: "\(greeting), \(name).", lede: "One thing is plenty. None is fine too.", tab: .today,
            body: """
                \(TonightQuestion(csrf: csrf).html)
                \(HTML.each(cards.indices) { card(cards[$0], isFirst: $0 == 0) })
                """)
    }

    private func card(_ card: TodayCard, isFirst: Bool) -> HTML {
        switch card {
        case .suggestion(let suggestion): suggestion.html(quiet: !isFirst)
        case .recovered(let day): recovered(day)
        default: card.words.map { plain(card, $0, isFirst: isFirst) } ?? .empty
        }
    }

    private func plain(
        _ card: TodayCard, _ words: (title: String, body: String, action: String), isFirst: Bool
    ) -> HTML {
        Card(
            title: words.title, body: "<p>\(words.body)</p>", action: (words.action, card.path.url), quiet: !isFirst,
            label: card.label
        ).html
    }

    private func recovered(_ day: String) -> HTML {
        Card(
            title: "Your account was opened with the recovery code",
            body: """
                <p>On \(day). All other sessions were ended then, and a new code was made. If that was not you, change
                the password now; the old code no longer works.</p>
                \(PostForm(action: Path.news.url, csrf: csrf, submit: "It was me", weight: .quiet).html)
                """, action: ("Change the password", Path.password.url)
        ).html
    }
}
