import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// First of all, where such a paper would lie.
struct RecoveryPage: Refusable, Sendable {
    var choice: RecoveryChoice?
    var csrf: String
    var refusal: FormRefusal?

    var page: Page {
        Page(
            heading: "If the password is lost",
            lede: """
                A code on paper can open your account again. Nobody can without it, not even whoever runs this server. \
                Whether you want one depends on where the paper would lie.
                """, tab: .me, back: ("Me", Path.me.url),
            body: """
                \(choice.map { "<p>Now: \($0.words).</p>" as HTML })
                \(form)
                """)
    }

    private var form: PostForm {
        PostForm(
            action: Path.recovery.url, csrf: csrf, refusal: refusal,
            body: Options(
                legend: "Who could find this paper?", name: "finder",
                choices: Choice.each(Finder.allCases, \.title),
                hint: "Your answer only picks the next words. It is not kept.", style: .rows,
                refusal: refusal?["finder"]
            ).html, submit: "Go on")
    }
}

/// A code or none, side by side and equally loud.
struct RecoveryOfferPage: Sendable {
    enum Way { case make, none }

    var finder: Finder
    var hasCode: Bool
    var login: String
    /// What was decided when this page was made; a reload does not decide again.
    var version: Int64
    var csrf: String
    var refusal: (way: Way, words: String)?
    /// It was decided meanwhile, from this page or another.
    var isLate = false

    func refusing(_ way: Way, _ words: String) -> Page {
        var page = self
        page.refusal = (way, words)
        return page.page
    }

    var page: Page {
        Page(
            heading: "A code, or none", lede: finder.advice, tab: .me, back: ("The question", Path.recovery.url),
            body: "\(HTML.when(isLate) { late })\(ways)")
    }

    private var ways: HTML { finder == .unwanted ? "\(none)\n\(make)" : "\(make)\n\(none)" }

    private var late: Refusal {
        Refusal(
            words: hasCode
                ? "This was sent before, so nothing was done now. The code that was shown last is the one that works. "
                    + "If it is not on paper, make a new one."
                : "This was decided on another page after you opened this one, so nothing was done now.")
    }

    private var make: Card {
        Card(
            title: hasCode ? "A new code on paper" : "A code on paper",
            body: """
                <p>Shown once, for you to write down. With your login name it opens everything, without the \
                password.\(hasCode ? " The old code stops working then." : "")</p>
                \(form(.make, submit: "Make a code", fields: TextField.ownPassword(of: login, in: "make", refusal: words(.make))))
                """)
    }

    private var none: Card {
        Card(
            title: "No code",
            body: """
                <p>No paper that anybody could find. If the password is lost, what you wrote alone stays closed for \
                good.\(hasCode ? " The old code stops working then." : "") You can change your mind here.</p>
                \(form(
                    .none, submit: "I don’t want a code",
                    fields: hasCode ? TextField.ownPassword(of: login, in: "none", refusal: words(.none)) : .empty))
                """)
    }

    private func form(_ way: Way, submit: String, fields: HTML) -> PostForm {
        PostForm(
            action: Path.recovery.url, csrf: csrf,
            hidden: [
                ("finder", finder.rawValue), ("version", String(version)), (way == .make ? "make" : "none", "yes"),
            ],
            refusal: words(way).map { FormRefusal($0, at: "password") }, body: fields, submit: submit, weight: .quiet)
    }

    private func words(_ way: Way) -> String? { refusal.flatMap { $0.way == way ? $0.words : nil } }
}
