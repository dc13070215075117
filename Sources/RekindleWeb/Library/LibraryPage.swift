import RekindleCore
import RekindleHTML
package import RekindleLibrary

/// Everything there is, room by room, and the readings at the end for whoever wants to know why.
package struct LibraryPage {
    package var library: Library
    package var isConnected: Bool

    package init(library: Library, isConnected: Bool) {
        self.library = library
        self.isConnected = isConnected
    }

    package var page: Page {
        Page(
            heading: "Library",
            lede: "Things to do, from three minutes to an evening. One is enough; the rest will still be here.",
            tab: .me, back: ("Me", Path.me.url), body: body)
    }

    private var body: HTML {
        """
        <nav aria-label="Parts of the library"><ul class="jumps">
        \(HTML.each(rooms, jump))\
        \(HTML.when(!library.readings.isEmpty) { "<li><a href=\"#readings\">Short readings</a></li>\n" })</ul></nav>
        \(HTML.each(rooms) { RoomShelf(room: $0, library: library, isConnected: isConnected, isShort: true).html })
        \(HTML.when(!library.readings.isEmpty) { readings })
        <p class="quiet-line no-print">\(Icon.lock.html)<span>Your partner is not shown what you open here.</span></p>
        """
    }

    private var rooms: [Room] {
        Room.allCases.filter { !library.offered(in: $0).isEmpty }
    }

    private func jump(_ room: Room) -> HTML {
        "<li><a href=\"#\(room.rawValue)\">\(room.title)</a></li>\n"
    }

    private var readings: HTML {
        """
        <section id="readings"><h2>Short readings</h2>
        <p>For when you want to know why, before you do anything.</p>
        \(LinkRow.list(library.readings.map(row)))</section>
        """
    }

    private func row(_ reading: Reading) -> LinkRow {
        LinkRow(
            title: Quotes.curled(reading.title), url: Path.libraryItem(reading.id.rawValue).url,
            detail: "\(Effort.minutes(reading.minutes)) to read")
    }
}
