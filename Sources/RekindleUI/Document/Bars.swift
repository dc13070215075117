import RekindleHTML

/// The line at the top: where one is, and the three ways out that are one tap away everywhere.
struct TopBar: Component {
    let frame: Frame

    var html: HTML {
        """
        <header class="top">
        <a class="brand" href="\(frame.isSignedIn ? Tab.today.path : "/")">\(Icon.threads)\
        <span>\(frame.instance)</span></a>
        <nav class="tools" aria-label="Ways out">
        <a href="/pause">\(Icon.pause)<span>Pause</span></a>
        <a href="/help">\(Icon.help)<span>Help</span></a>
        <a class="hide" href="/leave" rel="nofollow noreferrer" data-hide data-csrf="\(frame.csrf)" \
        data-leave-to="\(frame.leaveTo)">\(Icon.hide)<span>Hide</span></a>
        </nav>
        </header>
        """
    }
}

/// The five tabs: a bar at the bottom of a phone, at the side of a wide screen.
struct TabBar: Component {
    let current: Tab?
    let isConnected: Bool

    var html: HTML {
        """
        <nav class="tabs\(raw: isConnected ? " woven" : "")" aria-label="Main">
        <ul>
        \(HTML.each(Tab.allCases, item))\
        </ul>
        </nav>
        """
    }

    private func item(_ tab: Tab) -> HTML {
        """
        <li><a href="\(tab.path)"\(HTML.attribute("aria-current", tab == current ? "page" : nil))>\(tab.icon)\
        <span>\(tab.title(connected: isConnected))</span></a></li>

        """
    }
}
