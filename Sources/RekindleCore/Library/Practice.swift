/// One thing to do, with everything that a person needs to know before starting.
///
/// A class: it is read once from the library and handed around by the hundred, and copying its texts took most of the time
/// of choosing among them. Two are the same when they have one name.
package final class Practice: Hashable, Codable, Sendable, Identifiable {
    package let id: Identifier<Practice>
    package let strategy: Strategy
    /// What it helps with, of the words that people choose from at the start; what it fits best comes first.
    package let concerns: [Concern]
    package let title: String
    /// One line that does not claim more than the evidence carries.
    package let promise: String
    /// What takes less than a minute and is worth doing even if nothing follows.
    package let firstMove: String
    package let steps: [String]
    package let minutes: Int
    /// The ways in which it can be done, each with a sentence on how that differs.
    package let variants: [Variant: String]
    package let cost: Cost
    package let energy: Energy
    package let cautions: [String]
    /// When something else is the better help.
    package let notWhen: [String]
    package let evidence: Evidence
    /// Shown only after both have opened that part, each alone.
    package let adult: Bool
    /// Whether it was picked as something that somebody can do for themselves when their words put Help first.
    package let oneself: Bool?

    /// A strategy is written as `room` in the content, where the two have one name.
    private enum CodingKeys: String, CodingKey {
        case id, concerns, title, promise, firstMove, steps, minutes, variants, cost, energy, cautions, notWhen,
            evidence
        case adult, oneself
        case strategy = "room"
    }

    /// The ways in which it can be done, in the order in which they are always shown.
    package var ways: [Variant] {
        Variant.allCases.filter { variants[$0] != nil }
    }

    /// Whether it may be offered where nothing is for two: picked for that, and neither touch nor anything given.
    package var isForOneself: Bool {
        oneself == true && variants[.alone] != nil && strategy != .touch && strategy != .affection
    }

    package static func == (one: Practice, other: Practice) -> Bool { one === other || one.id == other.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
