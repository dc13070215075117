import RekindleHTML
import RekindleSite
import RekindleUI

/// What was somebody's together with others, one after the other: nothing is added to it, and each may put it away.
struct OursPage: Sendable {
    /// One of those with whom something was shared once.
    struct Former: Sendable {
        /// The space's.
        var name: String
        var partnerName: Verbatim
        /// Whether they left words behind.
        var hasLetter: Bool
        /// What whoever looks left behind themselves.
        var ownLetter: Verbatim?
        var lines: [Line]
        /// Whether whoever looks put some of it away, thing by thing.
        var hasPutAway: Bool
    }

    /// A kind of what is there.
    struct Line: Sendable {
        var kind: String
        var count: Int
    }

    var former: [Former]
    /// Something was put away a moment ago.
    var isKept: Bool
    var csrf: String

    var page: Page {
        Page(
            heading: "What was yours together",
            lede: "As it was when the connection ended. It can be read and printed, and nothing is added to it.",
            tab: .me, back: ("Your data", Path.data.url),
            body: """
                \(HTML.when(isKept) { Notice("Put away.", kind: .done) })
                \(former.isEmpty ? Self.nothing : HTML.each(former, section))
                """)
    }

    private static let nothing = EmptyState(
        text: "There is nothing here: what you share with somebody now stands where it belongs.",
        step: ("Back to your data", Path.data.url)
    ).html

    private func section(_ one: Former) -> HTML {
        """
        <section class="data-former"><h2>With \(one.partnerName)</h2>
        \(HTML.when(one.hasLetter) { letter(one) })\
        \(one.ownLetter.map { Details(summary: "What you left behind", body: "<p>\($0)</p>").html })
        \(one.lines.isEmpty
            ? Self.empty(hasPutAway: one.hasPutAway) : LinkRow.list(one.lines.map { row($0, in: one.name) }))\
        \(HTML.when(one.hasPutAway) { again(one) })
        <p><a href="\(Path.oursDrop(one.name).url)">Put all of this away</a></p></section>

        """
    }

    private static func empty(hasPutAway: Bool) -> HTML {
        hasPutAway
            ? "<p>You have put away all that you had opened together.</p>"
            : "<p>You had opened nothing together yet.</p>"
    }

    private func again(_ one: Former) -> FoldedForm {
        FoldedForm(
            "Show again what you put away", "It comes back to your pages and your exports. Nobody is told.",
            action: Path.oursDrop(one.name).url, csrf: csrf, hidden: [("again", "all")])
    }

    private func row(_ line: Line, in space: String) -> LinkRow {
        LinkRow(title: KindWords(line.kind).title, url: Self.url(of: space, line.kind), detail: "\(line.count)")
    }

    private func letter(_ one: Former) -> Card {
        Card(
            title: "A letter is here", body: "<p>You can read it now, later, or never. Nobody is told.</p>",
            action: ("Open the letter", Path.oursLetter(one.name).url), quiet: true)
    }

    /// Where what is kept of one kind can be read: the letter at the end opens from the page of all.
    static func url(ofLine kind: String, in space: String) -> String {
        KindWords(kind).path == .ours ? Path.ours.url : url(of: space, kind)
    }

    /// The page of one kind.
    static func url(of space: String, _ kind: String, from start: Int = 0) -> String {
        KeptList.url("\(Path.ours.url)?of=\(space)&kind=\(kind.addingPercentEncoding)", from: start)
    }
}

/// The things of one kind that two shared once.
struct OursKindPage: Sendable {
    var kind: String
    var partnerName: Verbatim
    var list: KeptList
    var isKept: Bool

    var page: Page {
        Page(
            heading: "\(KindWords(kind).title)", lede: "What was yours together with \(partnerName).", tab: .me,
            back: ("What was yours together", Path.ours.url),
            body: """
                \(HTML.when(isKept) { Notice("Put away.", kind: .done) })
                \(list)
                """)
    }

    /// The form that puts one of them away.
    static func form(_ thing: String, of kind: String, in space: String, csrf: String) -> FoldedForm {
        FoldedForm(
            "Put this away",
            """
            It leaves your pages and your exports until you choose “Show again what you put away”. Your former partner’s do not \
            change.
            """,
            action: Path.oursDrop(space).url, csrf: csrf, hidden: [("thing", thing), ("kind", kind)])
    }
}

/// What the one who left wrote.
struct OursLetterPage: Sendable {
    var partnerName: Verbatim
    var words: String

    var page: Page {
        Page(
            heading: "A letter from \(partnerName)", tab: .me, back: ("What was yours together", Path.ours.url),
            body: """
                \(HTML.each(words.split(separator: "\n")) { "<p>\(Verbatim(String($0)))</p>\n" })
                <p class="hint">Nobody is told that you opened it. There is nothing to answer here; if you are not well after
                reading it, <a href="\(Path.help.url)">Help</a> has people who listen.</p>
                """)
    }
}
