import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleSite
import RekindleUI

/// What one room offers, under its name; nothing where there is nothing.
struct StrategyShelf {
    var room: Strategy
    var library: Library
    var isConnected: Bool

    var html: HTML {
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
