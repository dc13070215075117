import RekindleCore
import RekindleHTML
package import RekindleLibrary
import RekindleLibraryPages
package import RekindleUI

/// Small things for two: time, gestures, touch.
package struct TogetherPage {
    package var library: Library
    package var isConnected: Bool

    package init(library: Library, isConnected: Bool) {
        self.library = library
        self.isConnected = isConnected
    }

    package var page: Page {
        Page(
            heading: "Together", lede: lede, tab: .together, body: body, drawing: isConnected ? .together : .open)
    }

    private var lede: String {
        isConnected
            ? "A little time, a kind gesture, a hand where it is welcome. Choose the smallest one that appeals to you."
            : "A little time, a kind gesture, a hand where it is welcome. One person can begin, and each page says how."
    }

    private var body: HTML {
        """
        \(HTML.each([.time, .affection, .touch]) {
            StrategyShelf(room: $0, library: library, isConnected: isConnected).html
        })
        \(AfterShelves(words: "All of this happens away from the screen. Nothing has to be reported back."))
        """
    }
}
