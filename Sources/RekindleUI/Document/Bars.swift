import RekindleHTML

/// Where the links of the bars lead: addresses are known where the routes are, above what draws pages.
package struct BarLinks: Sendable {
    let home, pause, help, leave, unlock: String
    let tab: @Sendable (Tab) -> String

    /// Takes the addresses.
    package init(
        home: String, pause: String, help: String, leave: String, unlock: String,
        tab: @escaping @Sendable (Tab) -> String
    ) {
        (self.home, self.pause, self.help, self.leave) = (home, pause, help, leave)
        (self.unlock, self.tab) = (unlock, tab)
    }
}

/// The line at the top: where one is, and the three ways out that are one tap away everywhere. Hide comes first of them, so
/// that it is on the first line wherever they need more than one; the sheet shows it at the edge, in the corner.
struct TopBar: Component {
    let frame: Frame

    var html: HTML {
        """
        <header class="top">
        <a class="brand" href="\(frame.isSignedIn ? links.tab(.today) : links.home)">\(Icon.threads)\
        <span>\(frame.instance)</span></a>
        <nav class="tools" aria-label="Ways out">
        <a class="hide" href="\(links.leave)" rel="nofollow noreferrer" data-hide data-csrf="\(frame.csrf)" \
        data-leave-to="\(frame.leaveTo)" data-lock="\(frame.lock)"\
        \(HTML.attribute("data-minutes", frame.minutes.map(String.init)))>\(Icon.hide)<span>Hide</span></a>
        <a href="\(links.help)">\(Icon.help)<span>Help</span></a>
        <a href="\(links.pause)">\(Icon.pause)<span>Pause</span></a>
        </nav>
        </header>
        """
    }

    private var links: BarLinks { frame.links }
}

/// The five tabs: a bar at the bottom of a phone, at the side of a wide screen.
struct TabBar: Component {
    let current: Tab?
    let frame: Frame

    var html: HTML {
        """
        <nav class="tabs\(raw: frame.isConnected ? " woven" : "")" aria-label="Main">
        <ul>
        \(HTML.each(Tab.allCases, item))\
        </ul>
        </nav>
        """
    }

    private func item(_ tab: Tab) -> HTML {
        """
        <li><a href="\(frame.links.tab(tab))"\(HTML.attribute("aria-current", tab == current ? "page" : nil))>\(tab.icon)\
        <span>\(tab.title(connected: frame.isConnected))</span></a></li>

        """
    }
}
