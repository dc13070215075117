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
                \(KindTable(caption: "Only yours", lines: kinds(in: .own)))
                \(partnerName.map { KindTable(caption: "Between you and \($0)", lines: kinds(in: .shared)).html })
                \(HTML.each(former) { KindTable(caption: "Once shared with \(names[$0])", lines: kinds(in: .former($0))) })
                \(Self.others)</section>
                """)
    }

    private func kinds(in place: KeptPlace) -> [KeptOverview.Line] { lines.filter { $0.place == place } }

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

/// Kinds of what is kept in one place: what each is called, with the way to where it can be seen or taken back, how many
/// there are, and who may read it.
struct KindTable: Component, Sendable {
    var caption: HTML
    var lines: [KeptOverview.Line]

    var html: HTML {
        HTML.when(!lines.isEmpty) {
            """
            <table class="data-kinds"><caption>\(caption)</caption>
            <thead><tr><th scope="col">What</th><th scope="col">How many</th><th scope="col">Who can read it</th></tr></thead>
            <tbody>\(HTML.each(lines, row))</tbody>
            </table>

            """
        }
    }

    private func row(_ line: KeptOverview.Line) -> HTML {
        """
        <tr><th scope="row">\(title(line))</th><td>\(line.count)</td><td>\(line.label.words)</td></tr>

        """
    }

    private func title(_ line: KeptOverview.Line) -> HTML {
        let words = KindWords(line.kind)
        // What was shared once stands in one place, and its rooms are for what is shared now.
        if case .former = line.place { return "\(words.title)" }
        guard let url = words.path?.url else { return "\(words.title)" }
        return "<a href=\"\(url)\">\(words.title)</a>"
    }
}
