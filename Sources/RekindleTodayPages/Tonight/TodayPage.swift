import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// Today: how it is, then three things at most.
struct TodayPage: Sendable {
    var greeting: String
    var name: Verbatim
    var cards: [TodayCard]
    var csrf: String

    var page: Page {
        Page(
            heading: "\(greeting), \(name).", lede: "One thing is enough, and it is fine to do none.", tab: .today,
            body: """
                \(TonightQuestion(csrf: csrf).html)
                \(HTML.each(cards.indices) { cards[$0].html($0 != 0, csrf) })
                """)
    }
}
