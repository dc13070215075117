/// Markup written as Swift string literals: what a literal says passes, what is interpolated is escaped.
///
/// Only text and double-quoted attribute values are escaped rightly; nothing may be interpolated into a tag name, an
/// attribute name, a script or a style.
package struct HTML: Sendable, Hashable {
    /// The finished markup in UTF-8, as it is sent: to add bytes to bytes costs a third of adding strings to strings.
    package private(set) var bytes: [UInt8]

    /// No markup at all.
    package static let empty = HTML(bytes: [])

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The finished markup.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether there is no markup at all.
    package var isEmpty: Bool { bytes.isEmpty }

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
        HTML(bytes: first.bytes + second.bytes)
    }

    /// Adds the second markup to the end of the first.
    package static func += (first: inout HTML, second: HTML) {
        first.bytes += second.bytes
    }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Takes a literal as it is written.
    package init(stringLiteral value: String) {
        self.init(bytes: Array(value.utf8))
    }

    /// Takes a literal whose interpolated parts have been escaped.
    package init(stringInterpolation: StringInterpolation) {
        self.init(bytes: stringInterpolation.bytes)
    }
}
