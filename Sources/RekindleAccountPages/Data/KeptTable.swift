import RekindleHTML

/// Kinds of kept things in one place: what each is called, with the way to where it can be read, how many there are, and
/// what else the table says of each.
struct KeptTable: Component, Sendable {
    /// A kind.
    struct Row: Sendable {
        var title: HTML
        /// Nil where there is no page of it.
        var url: String?
        var count: Int
        /// What the last column says.
        var last: String?
    }

    var caption: HTML
    /// The heading of a last column; nil for none.
    var last: String?
    var rows: [Row]

    var html: HTML {
        """
        <table class="data-kinds"><caption>\(caption)</caption>
        <thead><tr>\(HTML.each(columns) { "<th scope=\"col\">\($0)</th>" })</tr></thead>
        <tbody>\(HTML.each(rows, row))</tbody>
        </table>

        """
    }

    private var columns: [String] { ["What", "How many"] + [last].compactMap(\.self) }

    private func row(_ row: Row) -> HTML {
        """
        <tr><th scope="row">\(title(row))</th><td>\(row.count)</td>\(row.last.map { "<td>\($0)</td>" as HTML })</tr>

        """
    }

    private func title(_ row: Row) -> HTML {
        guard let url = row.url else { return row.title }
        return "<a href=\"\(url)\">\(row.title)</a>"
    }
}
