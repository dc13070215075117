import RekindleCore
import RekindleHTML
package import RekindleLibrary
import RekindleLibraryPages
import RekindleSite
package import RekindleUI

/// What is here for talking, with the way out of an argument first.
package struct TalkPage {
    package var library: Library
    package var isConnected: Bool

    package init(library: Library, isConnected: Bool) {
        self.library = library
        self.isConnected = isConnected
    }

    package var page: Page {
        Page(heading: "Talk", lede: lede, tab: .talk, body: body)
    }

    private var lede: String {
        isConnected
            ? "For when words are hard to find, or come out too hot."
            : "For when words are hard to find, or come out too hot. You can begin on your own."
    }

    private var body: HTML {
        """
        \(pause)
        \(HTML.each([.openness, .listening, .lessons]) {
            StrategyShelf(room: $0, library: library, isConnected: isConnected).html
        })
        \(AfterShelves(words: "The talking happens between you two. None of it is typed in or kept here."))
        """
    }

    private var pause: Card {
        Card(
            title: "In the middle of an argument?",
            body: "<p>Words for stopping without walking out on each other, and a time to come back.</p>",
            action: ("Take a pause", Path.pause.url))
    }
}

/// How a tab ends: what to know, and the way to everything else.
struct AfterShelves: Component {
    var words: String

    var html: HTML {
        """
        <section><h2>Something else?</h2>
        <p>\(words)</p>
        \(LinkRow.list([
            LinkRow(
                title: "The library", url: Path.library.url, detail: "Everything there is to do and to read here",
                icon: .book)
        ]))</section>
        """
    }
}
