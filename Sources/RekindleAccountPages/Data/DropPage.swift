import RekindleHTML
import RekindleSite
import RekindleUI

/// Letting all of what was shared once go, for oneself alone.
struct DropPage: Refusable, Sendable {
    var space: String
    var partnerName: Verbatim
    var login: String
    var csrf: String
    var refusal: FormRefusal?

    var page: Page {
        Page(
            heading: "Put all of it away", lede: "Everything that was yours together with \(partnerName).", tab: .me,
            back: ("What was yours together", Path.ours.url),
            body: """
                <p>It leaves your pages and your exports for good, and nobody can bring it back. No page tells \(partnerName),
                and what they can read does not change. Whoever runs this server can see in its files that it was put away.
                What is only yours stays.</p>
                <p>If you may want it later, <a href="\(Path.export.url)">take it along</a> first.</p>
                \(PostForm(
                    action: Path.oursDrop(space).url, csrf: csrf, refusal: refusal,
                    body: TextField.ownPassword(of: login, refusal: refusal?["password"]),
                    submit: "Put all of it away", weight: .grave))
                <p>\(ActionLink(title: "Not now", url: Path.ours.url, quiet: true))</p>
                """)
    }
}
