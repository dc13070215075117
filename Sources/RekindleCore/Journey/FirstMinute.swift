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
    package subscript(half: Half) -> FirstMinute? {
        half == .first ? first : second
    }

    /// What stays when one of the two takes theirs back.
    package func without(_ half: Half) -> FirstMinutes {
        half == .first
            ? FirstMinutes(first: nil, second: second) : FirstMinutes(first: first, second: nil)
    }
}
