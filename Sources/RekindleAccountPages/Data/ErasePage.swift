import RekindleHTML
import RekindleSite
import RekindleUI

/// Erasing oneself: what goes, what stays with somebody else, what no program can reach, and the form for it.
struct ErasePage: OwnerPage, Sendable {
    /// Nil while alone.
    var partnerName: Verbatim?
    /// Whether something is there that was theirs together with somebody.
    var hasFormer: Bool
    var hasPin: Bool
    /// How many days whoever runs the server keeps backups; nil where they have not said.
    var backupDays: Int?
    var login: String
    var csrf: String
    var refusal: FormRefusal?

    static let notYours =
        "That did not fit, so nothing was erased. Type your password or your PIN once more."

    var page: Page {
        Page(
            heading: "Erase me", lede: "Everything of yours on this server, at once and for good.", tab: .me,
            back: ("Your data", Path.data.url),
            body: """
                \(goes)
                \(stays)
                \(limits)
                <section><h2>Before you do it</h2>
                <p><a href="\(Path.export.url)">Take your data along</a> if you may want it: nobody can bring it back.
                If you are worried about what may follow, <a href="\(Path.help.url)">Help</a> comes first.</p></section>
                <section><h2>Erase everything of mine</h2>
                \(form)
                <p>\(ActionLink(title: "Not now", url: Path.data.url, quiet: true))</p></section>
                """)
    }

    private var goes: HTML {
        """
        <section><h2>What goes</h2>
        <ul>
        <li>Your account, with its password, PIN, second step and recovery code, and all your sessions.</li>
        <li>Everything that only you can read, and what you sealed and nobody has seen.</li>
        <li>A link to join that you made, and a yes to somebody else’s.</li>
        \(partnerName.map { "<li>The connection with \($0). It ends first, quietly and without a letter.</li>\n" as HTML })\
        </ul></section>
        """
    }

    private var stays: HTML {
        HTML.when(partnerName != nil || hasFormer) {
            """
            <section><h2>What stays with somebody else</h2>
            <p>What was opened for both of you before the parting stays readable for the other person, with your name on
            your half of it, until they put it away. Take back from view now what you do not want to leave with them. What
            they have read, printed or copied no program can take back.</p></section>
            """
        }
    }

    private var limits: HTML {
        """
        <section><h2>What a program cannot promise</h2>
        <ul>
        <li>Your rows are removed from the database and overwritten there. Some disks keep old blocks for a while, sealed
        and without names, where only somebody with special tools could look for them.</li>
        <li>\(backups)</li>
        <li>What you printed, or took along as a file, is where you left it.</li>
        </ul></section>
        """
    }

    private var backups: String {
        switch backupDays {
        case nil:
            """
            Backups made before today still hold it, sealed. Whoever runs this server has not said how long they keep \
            backups; you can ask them.
            """
        case 0?: "Whoever runs this server says that they keep no backups."
        case 1?:
            """
            Backups made before today still hold it, sealed. Whoever runs this server says that they keep them for one day.
            """
        case let days?:
            """
            Backups made before today still hold it, sealed. Whoever runs this server says that they keep them for \
            \(days) days.
            """
        }
    }

    private var form: PostForm {
        PostForm(
            action: Path.erase.url, csrf: csrf, refusal: refusal,
            body: ownerFields.html, submit: "Erase me for good", weight: .grave)
    }
}

/// The last page: nobody is signed in on it, and nothing is left to go back to.
enum ErasedPage {
    static let page = Page(
        heading: "It is done.",
        body: """
            <p>Your account and everything that was only yours are erased from this server, and this browser is signed out.
            There is nothing more you need to do.</p>
            <p>The browser’s own history still shows that this address was open. You can clear it there.</p>
            <p>\(ActionLink(title: "Go to the first page", url: Path.home.url, quiet: true))</p>
            """)
}
