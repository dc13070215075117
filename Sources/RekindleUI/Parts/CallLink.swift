package import RekindleHTML

/// A number to ring or to write to, as wide as the page: for a hand that shakes.
package struct CallLink: Component, Sendable {
    package var title: String
    package var url: String
    package var detail: String?
    /// Stands back behind the numbers for danger.
    package var quiet: Bool
    /// Leads out of here: the other side is told nothing of where one came from.
    package var isOutside: Bool

    /// Describes a number: what is shown of it, what a tap does, and for what it is.
    package init(title: String, url: String, detail: String? = nil, quiet: Bool = false, isOutside: Bool = false) {
        self.title = title
        self.url = url
        self.detail = detail
        self.quiet = quiet
        self.isOutside = isOutside
    }

    /// The number.
    package var html: HTML {
        """
        <a class="button \(raw: quiet ? "quiet" : "primary") call" href="\(url)"\
        \(HTML.attribute("rel", isOutside ? "noreferrer noopener" : nil))><b>\(title)</b>\
        \(detail.map { " <span>\($0)</span>" as HTML })</a>
        """
    }

    /// Numbers one below the other.
    package static func list(_ links: [CallLink]) -> HTML {
        "<ul class=\"calls\">\n\(HTML.each(links) { "<li>\($0)</li>\n" })</ul>"
    }
}
