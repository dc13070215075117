package import RekindleCore
package import RekindleHTML
package import RekindleLibrary
import RekindleSite
import RekindleUI

/// What one room offers, under its name; nothing where there is nothing.
package struct StrategyShelf: Component {
    package var room: Strategy
    package var library: Library
    package var isConnected: Bool

    /// Describes a shelf.
    package init(room: Strategy, library: Library, isConnected: Bool) {
        self.room = room
        self.library = library
        self.isConnected = isConnected
    }

    package var html: HTML {
        let practices = library.offered(in: room)
        return HTML.when(!practices.isEmpty) {
            """
            <section id="\(room.rawValue)"><h2>\(room.title)</h2>
            <p>\(room.welcome)</p>
            \(PracticeList(practices: practices, isConnected: isConnected).html)</section>

            """
        }
    }
}
