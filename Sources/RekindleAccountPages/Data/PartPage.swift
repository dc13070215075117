import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// Ending the connection: who can help, what would be enough instead, what happens, and the one form for it.
struct PartPage: Refusable, Sendable {
    var partnerName: Verbatim
    /// What was typed and not taken yet.
    var letter: String
    var login: String
    var csrf: String
    var refusal: FormRefusal?

    static let tooLong =
        "Your words can have up to \(PartingLetter.limit) characters. Shorten them and try again; nothing was done yet."

    var page: Page {
        Page(
            heading: "Disconnect from \(partnerName)",
            lede: "You can do this alone, at any time. You need no reason, and nobody has to agree.",
            tab: .me, back: ("Your data", Path.data.url),
            body: """
                \(Self.safety)
                \(rest)
                \(what)
                <section><h2>Do it now</h2>
                \(form)
                <p>\(ActionLink(title: "Not now", url: Path.data.url, quiet: true))</p></section>
                """)
    }

    /// The same for everybody, whatever they have said anywhere.
    private static let safety: HTML = """
        <section><h2>If you are worried about what may follow</h2>
        <p>Talk to somebody first: <a href="\(Path.help.url)">Help</a> has people to call. If your partner can look at this
        device, use one that they never have, such as a friend’s or a library’s, and sign out there afterwards. If your
        partner runs this server, they can see what is done on it from any device.</p></section>
        """

    private var rest: HTML {
        """
        <section><h2>If a rest would be enough</h2>
        <p>You can stay connected and be left in peace. <a href="\(Path.offers.url)#rest">Rest weeks</a> bring you light
        things only, and <a href="\(Path.offers.url)#mute">mute</a> keeps your pages still. Nothing changes for
        \(partnerName).</p></section>
        """
    }

    private var what: HTML {
        """
        <section><h2>What happens, for both of you</h2>
        <ul>
        <li>Neither of you can add to what you share any more, and what waits sealed is deleted unopened.</li>
        <li>What both of you can read now stays readable for each of you, until you put it away for yourself.</li>
        <li>What is only yours stays yours, and nobody is signed out.</li>
        </ul>
        <p>\(partnerName) gets no message. At their next visit they find that they are not connected any more, and no page
        says when or why. Your own list of sessions, which is for you alone, says for \(Vault.newsDays) days that it was
        done with your account. This cannot be undone. You can connect again later, with the same person or somebody
        else, and begin with an empty space.</p></section>
        """
    }

    private var form: PostForm {
        PostForm(
            action: Path.part.url, csrf: csrf, refusal: refusal,
            body: """
                \(PrivacyTag(label: PartingLetter.label))\
                \(TextArea(
                    label: "Words to leave behind, if you like", name: "letter", value: letter,
                    hint: """
                        Leave this empty to go quietly. If you write something, your partner finds that there is a letter \
                        and decides whether to open it.
                        """, limit: PartingLetter.limit, rows: 5, refusal: refusal?["letter"]))
                \(TextField.ownPassword(of: login, refusal: refusal?["password"]))
                """, submit: "Disconnect", weight: .grave)
    }
}

/// What whoever is not connected finds at the same address: what is next after a parting, whichever of the two it was, and
/// that there is nothing to end before there were two.
struct PartedPage: Sendable {
    /// Whether something is there that was theirs together with somebody.
    var hasFormer: Bool
    /// Words that were typed for the other, and came too late to be left.
    var unsaid: String?

    var page: Page {
        hasFormer ? parted : alone
    }

    private var alone: Page {
        Page(
            heading: "You are not connected with anybody.",
            lede: "There is nothing to disconnect. Everything here is yours alone, and works.", tab: .me,
            back: ("Your data", Path.data.url),
            body: """
                \(late)
                <p>\(ActionLink(title: "Go to Today", url: Path.today.url))</p>
                """, drawing: .open)
    }

    /// Nothing where nothing came too late.
    private var late: HTML {
        guard let unsaid else { return .empty }
        return """
            <section><h2>Your words were not left</h2>
            <p>The connection had already ended when they came, so nobody else has them. If you want them, copy them from
            here.</p>
            \(HTML.each(unsaid.split(separator: "\n")) { "<p>\(Verbatim(String($0)))</p>\n" })</section>
            """
    }

    private var parted: Page {
        Page(
            heading: "You are here on your own now.",
            lede: "Everything for one person works as it did. There is nothing you have to do today.", tab: .me,
            back: ("Your data", Path.data.url),
            body: """
                \(late)
                \(LinkRow.list(Self.next))
                <section><h2>Be kind to yourself</h2>
                <p>An ending can hurt even where it is right. If tonight is heavier than you expected, or you are afraid of
                somebody, <a href="\(Path.help.url)">Help</a> has people who listen.</p></section>
                """, drawing: .open)
    }

    private static let next: [LinkRow] = [
        LinkRow(
            title: "What was yours together", url: Path.ours.url,
            detail: "To read, print or put away; nothing is added to it any more", icon: .both),
        LinkRow(
            title: "Take your data along", url: Path.export.url, detail: "One file of everything that you can read",
            icon: .print),
        LinkRow(title: "Today", url: Path.today.url, detail: "Something small for yourself", icon: .leaf),
        LinkRow(
            title: "Your password", url: Path.password.url,
            detail: "Change it if somebody may know it; other sessions end, and nobody is told", icon: .key),
    ]
}
