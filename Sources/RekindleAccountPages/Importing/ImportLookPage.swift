import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI

/// What is in a file that waits, and what would be left out; then the button that brings it in.
struct ImportLookPage: Sendable {
    var head: FileImport
    var csrf: String

    var page: Page {
        Page(
            heading: "What is in the file",
            lede: "It says that it was made on \(DayWords(head.made).words). Nothing of it has been brought in yet.",
            tab: .me, back: ("Your data", Path.data.url),
            body: """
                \(FileTable(lines: head.lines))
                \(HTML.when(!head.left.isEmpty) { left })\
                <section><h2>Bring it in?</h2>
                <p>It will lie with you alone, marked “from a file”, and you can take it out again. Until you choose, it waits
                here sealed for you, for a day at most.</p>
                \(PostForm(
                    action: Path.importingKeep.url, csrf: csrf, hidden: [("name", head.name)], submit: "Bring it in",
                    secondary: ("leave", "yes", "Leave it")))</section>
                """)
    }

    private var left: HTML {
        """
        <section><h2>What would be left out</h2>
        \(KeptTable(caption: "Left out", last: "Why", rows: rows))</section>

        """
    }

    private var rows: [KeptTable.Row] {
        head.left.map {
            KeptTable.Row(title: "\(Verbatim(KindWords($0.kind).title))", count: $0.count, last: $0.why.words)
        }
    }
}

/// What is in a file, line by line, place by place.
struct FileTable: Component, Sendable {
    var lines: [FileImport.Line]
    /// The address of a line; nil where it cannot be read yet.
    var url: @Sendable (Int) -> String? = { _ in nil }

    var html: HTML {
        HTML.each(groups) { group in
            KeptTable(caption: "\(FilePlaceWords(group.first.map { lines[$0] }).words)", rows: group.map(row))
        }
    }

    private func row(_ number: Int) -> KeptTable.Row {
        KeptTable.Row(
            title: "\(KindWords(lines[number].kind).title)", url: url(number), count: lines[number].count)
    }

    /// The numbers of the lines of each place, in their order.
    private var groups: [[Int]] {
        lines.indices.reduce(into: []) { groups, number in
            if let last = groups.last?.last, FilePlaceWords(lines[last]) == FilePlaceWords(lines[number]) {
                groups[groups.count - 1].append(number)
            } else {
                groups.append([number])
            }
        }
    }
}

/// Where a file says that something lay, in words.
struct FilePlaceWords: Equatable, Sendable {
    private let place: String
    private let former: Int?

    init(_ line: FileImport.Line?) { (place, former) = (line?.placeWord ?? "own", line?.former) }

    var words: String {
        switch (place, former) {
        case ("shared", _): "Shared with someone when the file was made"
        case ("former", let number?) where number > 1: "Shared once before, number \(number)"
        case ("former", _): "Shared once before"
        default: "Only yours"
        }
    }
}
