import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI

/// What is kept about somebody, and what they can do with all of it.
struct DataPage: Sendable {
    var lines: [KeptOverview.Line]
    /// With whom something was shared once.
    var names: FormerNames
    /// Nil while alone.
    var partnerName: Verbatim?
    var hasFormer: Bool

    var page: Page {
        Page(
            heading: "Your data",
            lede: "What is kept about you, and what you can do with it. Nobody else sees this page.", tab: .me,
            back: ("Me", Path.me.url),
            body: """
                <section><h2>What you can do</h2>\(LinkRow.list(rows))</section>
                <section><h2>What is kept</h2>
                \(table("Only yours", of: .own))
                \(partnerName.map { table("Between you and \($0)", of: .shared) })
                \(HTML.each(former) { table("Once shared with \(names[$0])", of: .former($0)) })
                \(Self.others)</section>
                """)
    }

    /// What lies in one place; nothing where there is nothing.
    private func table(_ caption: HTML, of place: KeptPlace) -> HTML {
        let rows = lines.filter { $0.place == place }.map(Self.row)
        return HTML.when(!rows.isEmpty) { KeptTable(caption: caption, last: "Who can read it", rows: rows) }
    }

    private static func row(_ line: KeptOverview.Line) -> KeptTable.Row {
        let words = KindWords(line.kind)
        var row = KeptTable.Row(
            title: "\(words.title)", url: words.path?.url, count: line.count, last: line.label.words)
        // What was shared once stands in one place, and its rooms are for what is shared now.
        if case .former(let space) = line.place { row.url = OursPage.url(ofLine: line.kind, in: space) }
        return row
    }

    /// The names of the spaces that were shared once, in their order.
    private var former: [String] {
        lines.reduce(into: []) { names, line in
            if case .former(let name) = line.place, !names.contains(name) { names.append(name) }
        }
    }

    private var rows: [LinkRow] {
        let ours = LinkRow(
            title: "What was yours together", url: Path.ours.url, detail: "To read, print or put away", icon: .both)
        let part = partnerName.map {
            LinkRow(
                title: "Disconnect from \($0)", url: Path.part.url,
                detail: "Alone, at any time; or only rest for a while", icon: .threads)
        }
        let rest = [
            LinkRow(
                title: "Take your data along", url: Path.export.url,
                detail: "One file of everything that you can read, with a book of it", icon: .copy),
            LinkRow(
                title: "Bring in a file", url: Path.importing.url,
                detail: "What you took along from here or another server, for you alone to read", icon: .copy),
            LinkRow(
                title: "Erase me", url: Path.erase.url, detail: "Your account and all that is only yours", icon: .erase),
        ]
        return (hasFormer ? [ours] : []) + [part].compactMap(\.self) + rest
    }

    private static let others: HTML = """
        <p>Not counted here: what waits sealed for both of you, and how often something was tried at the lock. Nobody can read
        either of them, you included. No visits, no addresses and no times of reading are kept.
        <a href="\(Path.trust.url)">Who can read what</a></p>
        """
}
