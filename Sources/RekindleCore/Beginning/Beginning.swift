/// What brings somebody here, in the words they tapped and one sentence that stays theirs.
package struct Beginning: Codable, Equatable, Sendable {
    package var concerns: [Concern]
    package var sentence: String
    /// What they corrected when it was said back to them.
    package var correction: String
    /// They said that it was understood.
    package var isHeard: Bool
    /// Whether ideas for two may come although their words speak of danger; nil while they never said.
    package var wantsIdeasForTwo: Bool?

    package static let sentenceLimit = 280

    package init(concerns: [Concern], sentence: String = "", correction: String = "", isHeard: Bool = false) {
        self.concerns = concerns
        self.sentence = sentence
        self.correction = correction
        self.isHeard = isHeard
    }
}

extension Beginning: Content {
    package static var kind: String { "beginning" }
    package static var label: Label { .onlyYou }
}
