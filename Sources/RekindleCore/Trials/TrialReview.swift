/// An honest look at the end of a try: going on, going on differently, or stopping, which is a good outcome too.
package struct TrialReview: Codable, Equatable, Sendable {
    package enum Wish: String, CaseIterable, Codable, Sendable {
        case goOn = "go-on", change, stop
    }

    package var wish: Wish
    /// What they would say about it, for the other as well.
    package var words: String

    package static let wordsLimit = 280

    package init(wish: Wish, words: String = "") {
        self.wish = wish
        self.words = words
    }
}

extension TrialReview: Content {
    package static var kind: String { "try-look" }
    package static var label: Label { .onlyYou }
}
