import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// Where one is signed in, and where one was: by day, by the way in, and by the kind of device that the browser says it is.
struct SessionsPage: Refusable, Sendable {
    struct Item: Sendable {
        var url: String
        /// As the browser says.
        var device: String
        var day: String
        /// How it signed in; nil where an earlier version did not keep it.
        var way: String?
        /// What its own browser shows too.
        var mark: String
        var isThis: Bool
        /// The day on which it ended; nil where that is not known, and while it is open.
        var ended: String?

        var endedWords: String { ended.map { "ended on \($0)" } ?? "ended" }
    }

    var items: [Item]
    /// Those that have ended.
    var gone: [Item]
    /// What was changed about the ways in, in words.
    var news: [String]
    /// Whose password it is, for password managers.
    var login: String
    var isKept: Bool
    var csrf: String
    var refusal: FormRefusal?

    var page: Page {
        Page(
            heading: "Where you are signed in",
            lede: """
                The day it began, how it signed in, and the kind of device that the browser says it is. No place and no \
                times of use are kept.
                """, tab: .me,
            back: ("Me", Path.me.url),
            body: """
                \(PrivacyTag(label: SessionNote.label))\
                \(HTML.when(isKept) { Notice(keptWords, kind: .done) })
                \(HTML.each(items.filter(\.isThis), card))
                \(HTML.when(!others.isEmpty || refusal != nil) { endOthers })
                \(HTML.each(others, card))
                <p>Something here you don’t know? End it, then <a href="\(Path.password.url)">change the password</a>: \
                that ends all the others as well, and nobody is told.</p>
                \(Details(summary: "End all, this one too", body: endAll.html))
                \(HTML.when(!gone.isEmpty) { ended })\(HTML.when(!news.isEmpty) { changes })
                """)
    }

    private var ended: HTML {
        """
        <section><h2>Ended in the last \(Vault.endedDays) days</h2>
        <p>Nobody can take these out of the list, not even whoever is signed in.</p>
        <ul>
        \(HTML.each(gone) { item in
            """
            <li>\(item.device), since \(item.day), \(item.endedWords). \(item.way ?? "") Mark \(item.mark).</li>

            """
        })</ul></section>

        """
    }

    private var changes: HTML {
        """
        <section><h2>Changes to how you get in</h2>
        <p>From the last \(Vault.newsDays) days. They stay here after you put them away on Today.</p>
        \(NewsList(words: news).html)</section>

        """
    }

    private var others: [Item] { items.filter { !$0.isThis } }

    private var keptWords: String {
        others.isEmpty
            ? "Done. Only this session is open now; all others have ended." : "That session has ended."
    }

    private func card(_ item: Item) -> Card {
        Card(
            title: item.device,
            body: """
                <p>\(item.isThis ? "This one, since \(item.day)." : "Since \(item.day).")</p>
                <p class="hint">\(item.way ?? "") Mark \(item.mark); that browser shows it on this page too.</p>
                \(HTML.when(!item.isThis) {
                    // It belongs to the form above, so that one field serves all of them, also where no script runs.
                    """
                    <p><button type="submit" class="button quiet" form="\(Self.ending)" \
                    formaction="\(item.url)">End it</button></p>

                    """
                })
                """, quiet: !item.isThis)
    }

    private static let ending = "end-sessions"

    /// Enter in its field presses its own button, which comes first.
    private var endOthers: PostForm {
        PostForm(
            action: Path.sessions.url, csrf: csrf, refusal: refusal,
            body: """
                <p>To end sessions, type your password once. So nobody who finds this one open can sign you out elsewhere.</p>
                \(TextField.ownPassword(of: login, refusal: refusal?["password"]))
                """, submit: "End all but this one", id: Self.ending)
    }

    /// Whoever presses it is out as well, so that it takes no password.
    private var endAll: PostForm {
        PostForm(
            action: Path.sessions.url, csrf: csrf, hidden: [("all", "yes")],
            body: "<p>You are signed out here and everywhere. Your password lets you in again.</p>",
            submit: "End all", weight: .grave)
    }
}

extension SessionNote.Way {
    /// How it signed in, as the server saw it.
    var words: String {
        switch self {
        case .account: "Made with the account."
        case .password: "Signed in with the password."
        case .code: "Signed in with the password and a code."
        case .halfOpen: "The password was right, but no code has come: it opens nothing."
        case .recovery: "Signed in with the recovery code."
        }
    }
}
