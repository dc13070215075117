import RekindleCore
package import RekindleHTML

/// What a person typed, a name as much as a sentence, where it stands among words of ours: on its own in the direction
/// it is written in, and left as it is by whatever translates the page. There is no other markup for it.
package struct Verbatim: Component, Sendable, Equatable {
    private let typed: String

    /// Takes what was typed.
    package init(_ typed: String) { self.typed = typed.withoutDirections }

    /// Whether nothing was typed.
    package var isEmpty: Bool { typed.isEmpty }

    /// For pages.
    package var html: HTML { "<bdi translate=\"no\">\(typed)</bdi>" }

    /// The same; nil where nothing was typed.
    package var htmlIfAny: HTML? { isEmpty ? nil : html }

    /// For what is no page and has no markup, such as the text of an attribute.
    package var isolated: String { "\u{2068}\(typed)\u{2069}" }
}

extension Verbatim: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}

extension DefaultStringInterpolation {
    /// A sentence that holds what a person typed is markup. Where there can be none, it takes what is isolated.
    @available(*, unavailable, message: "write the sentence as HTML, or take what is isolated")
    package mutating func appendInterpolation(_ words: Verbatim) {}
}
