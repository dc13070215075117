import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI

/// Choosing a file to bring in, what becomes of it, and what was brought in before.
struct ImportPage: OwnerPage, Sendable {
    var taken: [Importing.Taken]
    /// The same file was brought in before.
    var isIn: Bool
    var hasPin: Bool
    var login: String
    var csrf: String
    var refusal: FormRefusal?

    static let notYours =
        "That was not right, so the file was not opened. Choose it again and type it once more."
    static let noFile = "Choose a file first: the zip as you downloaded it, or rekindle.json from it."
    static let full =
        "There is no room for another file. Take out one that you brought in before, then choose this one again."
    static let notKept =
        "It could not be saved just now, so nothing was brought in. Your file has not changed. Try again in a few minutes."

    var page: Page {
        Page(
            heading: "Bring in a file", lede: "What you took along from here or from another server, to read it here.",
            tab: .me, back: ("Your data", Path.data.url),
            body: """
                \(HTML.when(isIn) { Notice("You have brought in this file already. Nothing has changed.", kind: .info) })\
                \(HTML.when(!taken.isEmpty) { list })\
                \(Self.what)
                <section><h2>Choose the file</h2>
                \(form)</section>
                """)
    }

    private var list: HTML {
        """
        <section><h2>What you brought in</h2>
        \(LinkRow.list(taken.map(row)))</section>
        """
    }

    private func row(_ one: Importing.Taken) -> LinkRow {
        LinkRow(
            title: "Made on \(DayWords(one.head.made).words)", url: Path.fromFile(one.head.name).url,
            detail: "\(one.head.count) things, brought in on \(DayWords(one.day).words)", icon: .copy)
    }

    private static let what: HTML = """
        <section><h2>What happens</h2>
        <ul>
        <li>First you see what is in the file. Nothing is brought in before you say so.</li>
        <li>All of it lies with you alone, marked “from a file”. You can read it, print it and take it along again.</li>
        <li>Nothing that you have here changes, and your partner sees none of it.</li>
        <li>A file can be changed by anyone who has it. What it says that someone else wrote is what the file says, and
        nobody can check it.</li>
        <li>You can take all of it out again.</li>
        </ul></section>
        """

    private var form: PostForm {
        PostForm(
            action: Path.importing.url, csrf: csrf, refusal: refusal,
            body: """
                \(ownerFields)\(FileField(
                    label: "The file", name: "file", hint: "The zip, up to 64 MB, or rekindle.json from it.",
                    accept: [".zip", ".json"], refusal: refusal?["file"]))
                """, submit: "See what is in it", takesFile: true)
    }
}
