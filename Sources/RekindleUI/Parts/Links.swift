package import RekindleHTML

/// A link that looks like the thing to do.
package struct ActionLink: Component, Sendable {
    package var title: String
    package var url: String
    package var quiet: Bool

    /// Describes a link.
    package init(title: String, url: String, quiet: Bool = false) {
        self.title = title
        self.url = url
        self.quiet = quiet
    }

    /// The link.
    package var html: HTML {
        "<a class=\"button \(raw: quiet ? "quiet" : "primary")\" href=\"\(url)\">\(title)</a>"
    }
}

/// One line of a list of places to go.
package struct LinkRow: Component, Sendable {
    package var title: HTML
    package var url: String
    package var detail: String?
    package var icon: Icon?

    /// Describes a row; what a person typed is its title as `Verbatim`.
    package init(title: HTML, url: String, detail: String? = nil, icon: Icon? = nil) {
        self.title = title
        self.url = url
        self.detail = detail
        self.icon = icon
    }

    /// The same where nobody typed the title.
    @_disfavoredOverload
    package init(title: String, url: String, detail: String? = nil, icon: Icon? = nil) {
        self.init(title: "\(title)" as HTML, url: url, detail: detail, icon: icon)
    }

    /// The row, a list item: to stand in `LinkRow.list`.
    package var html: HTML {
        """
        <li><a class="row" href="\(url)">\(icon)<span>\(title)\
        \(detail.map { "<small>\($0)</small>" as HTML })</span><b aria-hidden="true">›</b></a></li>

        """
    }

    /// The rows one below the other.
    package static func list(_ rows: [LinkRow]) -> HTML {
        "<ul class=\"rows\">\n\(HTML.each(rows, \.html))</ul>"
    }
}

/// A page or place where nothing is yet: what will be here, and the first step.
package struct EmptyState: Component, Sendable {
    package var drawing: ThreadsDrawing
    package var text: String
    package var step: (title: String, url: String)?

    /// Describes an empty place.
    package init(drawing: ThreadsDrawing = .open, text: String, step: (title: String, url: String)? = nil) {
        self.drawing = drawing
        self.text = text
        self.step = step
    }

    /// The drawing, the words, the step.
    package var html: HTML {
        """
        <div class="empty">
        \(drawing)
        <p>\(text)</p>
        \(step.map { "<p>\(ActionLink(title: $0.title, url: $0.url))</p>\n" as HTML })\
        </div>
        """
    }
}

/// Something that opens when one asks for it.
package struct Details: Component, Sendable {
    package var summary: String
    package var body: HTML
    package var isOpen: Bool

    /// Describes what opens.
    package init(summary: String, body: HTML, isOpen: Bool = false) {
        self.summary = summary
        self.body = body
        self.isOpen = isOpen
    }

    /// The line and what is behind it.
    package var html: HTML {
        """
        <details\(HTML.flag("open", isOpen))><summary>\(summary)</summary>
        <div>\(body)</div></details>
        """
    }
}
