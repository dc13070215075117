/// Markup written as Swift string literals: what a literal says passes, what is interpolated is escaped.
///
/// Only text and double-quoted attribute values are escaped rightly; nothing may be interpolated into a tag name, an
/// attribute name, a script or a style.
package struct HTML: Sendable, Equatable {
    /// The finished markup.
    package var text: String

    /// No markup at all.
    package static let empty = HTML(markup: "")

    private init(markup: String) {
        text = markup
    }

    /// The markup that `make` builds when `condition` holds, else nothing.
    ///
    /// Said this way because the branches of a `?:` between two literals are plain strings and would be escaped.
    package static func when(_ condition: Bool, _ make: () -> HTML) -> HTML {
        condition ? make() : .empty
    }

    /// The markup of every element, one after the other.
    package static func each<S: Sequence>(_ elements: S, _ make: (S.Element) -> HTML) -> HTML {
        var all = HTML.empty
        for element in elements { all += make(element) }
        return all
    }

    /// The first markup followed by the second.
    package static func + (first: HTML, second: HTML) -> HTML {
        HTML(markup: first.text + second.text)
    }

    /// Adds the second markup to the end of the first.
    package static func += (first: inout HTML, second: HTML) {
        first.text += second.text
    }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Takes a literal as it is written.
    package init(stringLiteral value: String) {
        self.init(markup: value)
    }

    /// Takes a literal whose interpolated parts have been escaped.
    package init(stringInterpolation: StringInterpolation) {
        self.init(markup: stringInterpolation.text)
    }
}
