package import RekindleCore
import RekindleHTML
package import RekindleLibrary
import RekindleSite
package import RekindleUI

/// Everything there is, folded up strategy by strategy, and the readings at the end for whoever wants to know why.
package struct LibraryPage {
    package var library: Library
    package var isConnected: Bool
    var favourites: [Practice] = []
    /// The strategy that somebody came for.
    var opened: Strategy?
    var csrf = ""

    package init(library: Library, isConnected: Bool) {
        self.library = library
        self.isConnected = isConnected
    }

    package var page: Page {
        Page(
            heading: "Library",
            lede: "Things to do, from one minute to an evening. One is enough; the rest will still be here.",
            tab: .me, back: ("Me", Path.me.url), body: body)
    }

    /// The library with one strategy open.
    package static func url(of strategy: Strategy) -> String {
        "\(Path.library.url)?room=\(strategy.rawValue)#\(strategy.rawValue)"
    }

    private var body: HTML {
        """
        \(PostForm.search(csrf: csrf))
        \(HTML.when(!favourites.isEmpty) { liked })
        <div class="library-shelves">
        \(HTML.each(strategies, shelf))\
        \(HTML.when(!library.readings.isEmpty) { readings })</div>
        <p class="quiet-line no-print">\(Icon.lock)<span>Your partner is not shown what you look for or open \
        here.</span></p>
        """
    }

    private var strategies: [Strategy] {
        Strategy.allCases.filter { !library.offered(in: $0).isEmpty }
    }

    /// A few of them; all are one tap further.
    private var liked: HTML {
        """
        <section class="no-print"><h2>Your favourites</h2>
        \(PracticeList(
            practices: Array(favourites.prefix(3)), isConnected: isConnected, isShort: true, isInOrder: true).html)
        <p><a href="\(Path.favourites.url)">All you kept</a></p></section>
        """
    }

    private func shelf(_ strategy: Strategy) -> HTML {
        shelf(
            strategy.rawValue, strategy.title, strategy.welcome,
            PracticeList(practices: library.offered(in: strategy), isConnected: isConnected, isShort: true).rows,
            isOpen: strategy == opened)
    }

    private var readings: HTML {
        let feelings = LinkRow(
            title: "Words for how it is inside", url: Path.libraryItem(FeelingsPage.id).url,
            detail: "\(library.feelings.count) of them")
        return shelf(
            "readings", "Short readings", "For when you want to know why, before you do anything.",
            library.readings.map(row) + [feelings])
    }

    private func row(_ reading: Reading) -> LinkRow {
        LinkRow(
            title: Quotes.curled(reading.title), url: Path.libraryItem(reading.id.rawValue).url,
            detail: "\(Effort.minutes(reading.minutes)) to read")
    }

    /// One shelf of the library, folded until somebody asks for it.
    private func shelf(
        _ id: String, _ title: String, _ welcome: String, _ rows: [LinkRow], isOpen: Bool = false
    ) -> HTML {
        """
        <section id="\(id)"><details\(HTML.flag("open", isOpen))><summary><span><strong>\(title)</strong>\
        <small>\(welcome)</small></span></summary>
        <ul class="library-titles">
        \(HTML.each(rows, item))</ul></details></section>

        """
    }

    /// Written short: there are more than a hundred of them on one page.
    private func item(_ row: LinkRow) -> HTML {
        "<li><a href=\"\(row.url)\">\(row.title)\(row.detail.map { "<small>\($0)</small>" as HTML })</a></li>\n"
    }
}
