import RekindleCore
package import RekindleHTML

/// A whole page: one heading, what it is about, and a body.
package struct Page: Sendable {
    package var heading: HTML
    package var lede: HTML?
    package var tab: Tab?
    package var back: (title: String, url: String)?
    package var body: HTML
    package var drawing: ThreadsDrawing?

    /// Describes a page; what a person typed stands in its words as `Verbatim`.
    package init(
        heading: HTML, lede: HTML? = nil, tab: Tab? = nil, back: (title: String, url: String)? = nil,
        body: HTML, drawing: ThreadsDrawing? = nil
    ) {
        self.heading = heading
        self.lede = lede
        self.tab = tab
        self.back = back
        self.body = body
        self.drawing = drawing
    }

    /// The same where neither holds what a person typed.
    @_disfavoredOverload
    package init(
        heading: String, lede: String? = nil, tab: Tab? = nil, back: (title: String, url: String)? = nil,
        body: HTML, drawing: ThreadsDrawing? = nil
    ) {
        self.init(
            heading: "\(heading)" as HTML, lede: lede.map { "\($0)" as HTML }, tab: tab, back: back, body: body,
            drawing: drawing)
    }

    /// The whole document as `frame`'s person gets it.
    package func html(in frame: Frame) -> HTML {
        """
        <!doctype html>
        <html lang="en" data-mine="\(frame.hue.rawValue)"\(HTML.attribute("data-theirs", frame.partnerHue?.rawValue))>
        \(DocumentHead(frame: frame))
        <body\(HTML.attribute("class", frame.isSignedIn ? "with-tabs" : nil))>
        <a class="skip" href="#main">Skip to the page</a>
        \(TopBar(frame: frame))
        \(HTML.when(frame.isSignedIn) { TabBar(current: tab, frame: frame) })
        <main id="main" tabindex="-1"\(HTML.attribute("data-live", live(frame)))>
        \(frame.elsewhere.map { ElsewhereLine(address: $0.address, url: $0.url) })\(HTML.when(frame.isDemo) { DemoLine() })\(frame.hidePutAway.map { HistoryLine(leave: frame.links.leave, putAway: $0) })\(head)
        \(body)
        </main>
        \(PageLines(frame: frame))\
        </body>
        </html>
        """
    }

    private func live(_ frame: Frame) -> String? { frame.live.isEmpty ? nil : frame.live.joined(separator: " ") }

    private var head: HTML {
        """
        <header class="page-head">
        \(back.map { "<a class=\"back\" href=\"\($0.url)\">\(Icon.back)\($0.title)</a>\n" as HTML })\
        <h1>\(heading)</h1>
        \(lede.map { "<p class=\"lede\">\($0)</p>" as HTML })\
        \(drawing)
        </header>
        """
    }
}

/// Where cookies are for TLS alone and somebody came without: the cause, before they meet what follows from it.
struct ElsewhereLine: Component {
    let address, url: String

    var html: HTML {
        """
        <p class="history-line">This server is reached at <a href="\(url)">\(address)</a>. At the address you are using \
        now your browser cannot keep you signed in, and nothing you send is kept.</p>

        """
    }
}

/// On every page of the demo.
struct DemoLine: Component {
    var html: HTML {
        """
        <p class="demo-line">A demo: everyone in it is invented, and what you change goes at the next start.</p>

        """
    }
}

/// Said above private pages until Hide was used or this was put away: what Hide does and cannot do, to be tried while
/// nothing hangs on it.
struct HistoryLine: Component {
    let leave, putAway: String

    var html: HTML {
        """
        <div class="notice history-line">\(Icon.hide)<div><p><strong>Hide</strong>, at the top, takes you away at once and \
        locks this. Try it now; nothing is lost. Come back with Back, and your password opens it again.</p>
        <p>It cannot clear this browser\u{2019}s history: that this site was open can still be seen there.</p>
        <p><a class="button quiet" href="\(leave)" rel="nofollow noreferrer">Try it</a> <a href="\(putAway)">Put this \
        away</a></p></div></div>

        """
    }
}
