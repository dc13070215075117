import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI

/// What came from one file, kind by kind.
struct FromFilePage: Sendable {
    var taken: Importing.Taken
    /// It was brought in a moment ago.
    var isKept: Bool

    static let mark: HTML = """
        <p><strong>From a file.</strong> It says what the file says: nobody checked it, and it may have been changed by \
        whoever had it. Only you can read it here.</p>
        """

    var page: Page {
        Page(
            heading: "From a file",
            lede: "Made on \(DayWords(taken.head.made).words), brought in on \(DayWords(taken.day).words).",
            tab: .me, back: ("Bring in a file", Path.importing.url),
            body: """
                \(HTML.when(isKept) { Notice("Brought in.", kind: .done) })\
                \(Notice(body: Self.mark))
                \(FileTable(lines: taken.head.lines) { [name = taken.head.name] in Self.url(name, $0) })
                <p><a href="\(Path.fromFileOut(taken.head.name).url)">Take all of it out again</a></p>
                """)
    }

    /// The page of a line.
    static func url(_ name: String, _ line: Int, from start: Int = 0) -> String {
        KeptList.url("\(Path.fromFile(name).url)?line=\(line)", from: start)
    }
}

/// The things of one kind that came from a file. Of some a file says so little that there are no words.
struct FromFileKindPage: Sendable {
    var head: FileImport
    var line: Int
    var list: KeptList

    var page: Page {
        Page(
            heading: "\(KindWords(head.lines[line].kind).title)", lede: "\(FilePlaceWords(head.lines[line]).words).",
            tab: .me, back: ("From a file", Path.fromFile(head.name).url),
            body: """
                \(Notice(body: FromFilePage.mark))
                \(list)
                """)
    }
}

extension Whose {
    /// Whose a thing is, as far as a file says.
    var fileWords: String {
        switch self {
        case .mine: "From a file: yours"
        case .partners: "From a file, which says that your partner wrote it"
        case .both: "From a file, which says that it was both of yours"
        }
    }
}

/// Taking a whole file out again.
struct FromFileOutPage: Refusable, Sendable {
    var head: FileImport
    var login: String
    var csrf: String
    var refusal: FormRefusal?

    var page: Page {
        Page(
            heading: "Take it out again",
            lede: "Everything that came from the file made on \(DayWords(head.made).words).",
            tab: .me, back: ("From a file", Path.fromFile(head.name).url),
            body: """
                <p>It leaves your pages and your exports. The file itself does not change: while you have it, you can bring
                it in again. Nothing else goes.</p>
                \(PostForm(
                    action: Path.fromFileOut(head.name).url, csrf: csrf, refusal: refusal,
                    body: TextField.ownPassword(of: login, refusal: refusal?["password"]), submit: "Take it out",
                    weight: .grave))
                <p>\(ActionLink(title: "Not now", url: Path.fromFile(head.name).url, quiet: true))</p>
                """)
    }
}
