/// One thing somebody would not want to lose about the two of them: the first thing two people do together here.
package struct FirstMinute: Codable, Equatable, Sendable {
    package var words: String

    package static let limit = 280

    package init(words: String) {
        self.words = words
    }
}

/// Both first minutes, side by side. What its author took back is gone from it.
package struct FirstMinutes: Codable, Equatable, Sendable {
    package var first: FirstMinute?
    package var second: FirstMinute?

    package init(first: FirstMinute?, second: FirstMinute?) {
        self.first = first
        self.second = second
    }

    /// One of the two halves.
    package subscript(side: Partner) -> FirstMinute? {
        side == .first ? first : second
    }

    /// What stays when one of the two takes theirs back.
    package func without(_ side: Partner) -> FirstMinutes {
        side == .first
            ? FirstMinutes(first: nil, second: second) : FirstMinutes(first: first, second: nil)
    }
}

extension FirstMinute: Content {
    package static var kind: String { "first-minute" }
    package static var label: Label { .onlyYou }
}

extension FirstMinutes: JointResult {
    package typealias Input = FirstMinute
    package static var name: String { "first-minutes" }
    /// The one there is.
    package static var subject: String { "1" }

    package init(first: FirstMinute, second: FirstMinute) {
        self.init(first: Optional(first), second: Optional(second))
    }
}
