import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// Today: how it is, then three things at most; where Help leads, it stands before the question.
struct TodayPage: Sendable {
    var greeting: String
    var name: Verbatim
    var cards: [TodayCard]
    var isHelpFirst = false
    /// Where something came while the session was locked, if anything did.
    var held: String?
    var csrf: String

    var page: Page {
        Page(
            heading: "\(greeting), \(name).", lede: "One thing is enough, and it is fine to do none.", tab: .today,
            body: """
                \(shown(cards.indices.prefix(leading)))\(held.map(Self.waiting))\(TonightQuestion(csrf: csrf).html)
                \(shown(cards.indices.dropFirst(leading)))
                """)
    }

    /// One line, whatever it is and however much: it is shown on a page of its own.
    private static func waiting(at place: String) -> HTML {
        Notice(
            body: """
                <p>Something was sent here while this was locked. <a href="\(Path.draft.url)?for=\(place)">See what it \
                is</a></p>
                """
        ).html
    }

    private var leading: Int { isHelpFirst ? 1 : 0 }

    private func shown(_ places: some Sequence<Int>) -> HTML { HTML.each(places) { cards[$0].html($0 != 0, csrf) } }
}
