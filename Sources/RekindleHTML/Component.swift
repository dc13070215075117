/// A piece of a page that is drawn as markup. It stands in a literal as it is: `"\(card)"`.
package protocol Component {
    /// Its markup.
    var html: HTML { get }
}

extension HTML {
    /// The component that `make` builds when `condition` holds, else nothing.
    package static func when(_ condition: Bool, _ make: () -> some Component) -> HTML {
        condition ? make().html : .empty
    }

    /// What is made of every element, one after the other.
    package static func each<S: Sequence>(_ elements: S, _ make: (S.Element) -> some Component) -> HTML {
        each(elements) { make($0).html }
    }
}

extension HTML.StringInterpolation {
    /// Adds a component's markup.
    package mutating func appendInterpolation(_ component: some Component) {
        bytes += component.html.bytes
    }

    /// Adds a component's markup, or nothing.
    package mutating func appendInterpolation(_ component: (some Component)?) {
        if let component { bytes += component.html.bytes }
    }
}
