import RekindleHTML
import RekindleSite
import RekindleUI

/// What the file holds, that nothing protects it, where not to leave it, and what is not in it; then the form for it.
struct ExportPage: OwnerPage, Sendable {
    /// Nil while alone.
    var partnerName: Verbatim?
    /// Whether something is there that was theirs together with someone.
    var hasFormer: Bool
    var hasPin: Bool
    var login: String
    var csrf: String
    var refusal: FormRefusal?

    static let notYours = "That was not right, so no file was made. Type it once more."

    var page: Page {
        Page(
            heading: "Take your data along", lede: "One file with everything that you can read here.", tab: .me,
            back: ("Your data", Path.data.url),
            body: """
                \(holds)
                \(Notice(body: Self.bare, kind: .care))
                \(Self.places)
                \(leavesOut)
                <section><h2>Make the file</h2>
                \(form)
                <p class="hint">A long history can take a minute. This page stays as it is, and it locks after \
                \(ExportRoutes.mostIdleMinutes) minutes without a tap.</p></section>
                """)
    }

    private var holds: HTML {
        """
        <section><h2>What is in it</h2>
        <ul>
        <li>What only you can read: your check-ins, what you did, and what you chose and wrote for yourself.</li>
        \(partnerName.map { "<li>What you and \($0) can both read: what you opened together and keep for both.</li>\n" as HTML })\
        \(HTML.when(hasFormer) {
            "<li>What was yours together with someone before, unless you put it away.</li>\n"
        })\
        </ul>
        <p>It is a zip file. Open <strong>book/index.html</strong> in it to read and print all of it, also without a network.
        Beside the book lies the same for other programs, and a date for your calendar where you have one. Everything says
        whose it is.</p></section>
        """
    }

    private static let bare: HTML = """
        <p><strong>Nothing protects this file.</strong> It has no password. Anyone who has it can read all of it, also what was \
        only yours.</p>
        """

    private static let places: HTML = """
        <section><h2>Where not to leave it</h2>
        <ul>
        <li>On a device that someone else uses or looks through. Think of its downloads folder, its recent files and its
        bin as well.</li>
        <li>In a folder that copies itself to a cloud or to other devices.</li>
        <li>In an e-mail or a chat, where more than one copy stays.</li>
        </ul>
        <p>Your browser lists it among its downloads, as “papers” and the day. Take it off that list once you have moved the
        file to where only you will find it.</p></section>
        """

    private var leavesOut: HTML {
        """
        <section><h2>What is not in it</h2>
        <ul>
        \(partnerName.map { alone($0) })\
        <li>What one of you took back or put away. It is no longer there to read.</li>
        <li>Your password, PIN, codes and links to join. They would let someone else in.</li>
        <li>What the program notes for itself, such as what it offered you on which evening. It repeats what is in the file,
        or says nothing that you wrote.</li>
        </ul></section>
        """
    }

    private func alone(_ name: Verbatim) -> HTML {
        """
        <li>What \(name) wrote alone, and what waits sealed for you both. It is not yours to take until it opens. The file
        does not show whether there is any.</li>

        """
    }

    private var form: PostForm {
        PostForm(
            action: Path.export.url, csrf: csrf, refusal: refusal,
            body: ownerFields.html, submit: "Download the file")
    }
}
