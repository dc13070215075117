/// How somebody sees the two of them at the moment, compared with a good time for them. Anything may be left out; what
/// is left out is not a middle value.
package struct CheckIn: Codable, Equatable, Sendable {
    /// What a check-in can hold and what can be brought from it, each for itself.
    package enum Item: String, CaseIterable, Codable, Sendable {
        case arguments, sharing, touch, time, ease, understood, closeness, strengths, matters

        /// The sign this item is about, if it is one.
        package var sign: Sign? {
            switch self {
            case .arguments: .arguments
            case .sharing: .sharing
            case .touch: .touch
            case .time: .time
            case .ease: .ease
            case .understood, .closeness, .strengths, .matters: nil
            }
        }

        /// Kept unless somebody chooses to bring them: they say the most about a person.
        package var isKeptUnlessChosen: Bool { self == .ease || self == .matters }
    }

    package var signs: [Sign: Int]
    /// How understood somebody feels, 0 to 10.
    package var understood: Int?
    /// One of seven pairs of circles, from apart (1) to nearly one (7).
    package var closeness: Int?
    package var strengths: [Strength]
    /// The sign that matters most to them now.
    package var matters: Sign?
    /// One sentence for nobody else.
    package var sentence: String
    /// One good thing of the week, for nobody else; nil when they wrote none.
    package var good: String?
    /// What they bring for the picture; the rest they keep.
    package var brought: Set<Item>
    /// Whether there was somebody to bring anything to when it was answered.
    package var wasOffered = false

    package static let understoodSteps = [10, 8, 5, 2, 0]
    package static let closenessRange = 1...7
    package static let sentenceLimit = 280
    package static let goodLimit = 140

    package init(
        signs: [Sign: Int] = [:], understood: Int? = nil, closeness: Int? = nil, strengths: [Strength] = [],
        matters: Sign? = nil, sentence: String = "", brought: Set<Item> = [], good: String? = nil
    ) {
        self.signs = signs
        self.understood = understood
        self.closeness = closeness
        self.strengths = strengths
        self.matters = matters
        self.sentence = sentence
        self.brought = brought
        self.good = good
    }

    /// The items that were answered, in their order.
    package var answered: [Item] { Item.allCases.filter(isAnswered) }

    package func isAnswered(_ item: Item) -> Bool {
        if let sign = item.sign { return signs[sign] != nil }
        return switch item {
        case .understood: understood != nil
        case .closeness: closeness != nil
        case .strengths: !strengths.isEmpty
        case .matters: matters != nil
        default: false
        }
    }
}

extension CheckIn: Content {
    package static var kind: String { "check-in" }
    package static var label: Label { .onlyYou }
    /// Enough for the longest one: how long it is would tell whether much of it is brought.
    package static var leastSize: Int { 4_096 }
}
