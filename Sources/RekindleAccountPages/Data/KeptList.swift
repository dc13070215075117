import RekindleHTML
import RekindleSite
import RekindleUI

/// Kept things of one kind, so many on a page, with the way to the next ones.
struct KeptList: Component, Sendable {
    /// A thing in words.
    struct Item: Sendable {
        var title: HTML
        /// When it was kept, and whose it is where that is said.
        var when: HTML
        var body: HTML
        /// What can be done with it.
        var form: FoldedForm?
    }

    var items: [Item]
    /// Said where nothing is on the page.
    var none: String
    /// The way to the next ones; nil after the last.
    var next: (title: String, url: String)?

    /// As many as a page shows.
    static let most = 20
    /// No list is so long. Numbers in an address are anybody's, and may be too large to reckon with.
    static let farthest = 1_000_000

    var html: HTML {
        """
        \(HTML.when(items.isEmpty) { "<p>\(none)</p>" })\(HTML.each(items, article))\
        \(next.map { "<p><a href=\"\($0.url)\">\($0.title)</a></p>" as HTML })
        """
    }

    /// The address of a page of it.
    /// - Parameters:
    ///   - url: that of the first page, which has a query.
    ///   - start: how many things stand before it.
    static func url(_ url: String, from start: Int) -> String { start > 0 ? "\(url)&from=\(start)" : url }

    private func article(_ item: Item) -> HTML {
        """
        <article class="data-thing"><h2>\(item.title)</h2>
        <p class="data-day">\(item.when)</p>
        \(item.body)\(item.form.map { "\n\($0)" as HTML })</article>

        """
    }
}

extension Request {
    /// How many things stand before the page of a list that is asked for.
    var listStart: Int { min(max(0, Int(query.text("from")) ?? 0), KeptList.farthest) }
}
