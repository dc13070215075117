package import Foundation

/// What a room knows of somebody that decides what fits them now. It does not say which room knows it: whoever asks takes
/// what all of them give.
package struct SituationPart: Equatable, Sendable {
    /// What brought them here, and when they said so.
    package var concerns: [Concern]
    package var begun: Date?
    /// How understood they felt when they last said.
    package var understood: Int?
    /// Whether they ever looked at how it is, and whether they did this week.
    package var hasLooked: Bool
    package var hasLookedThisWeek: Bool
    /// Whether Help comes before anything else, and nothing is for two.
    package var isHelpFirst: Bool

    /// What is not said is not known.
    package init(
        concerns: [Concern] = [], begun: Date? = nil, understood: Int? = nil, hasLooked: Bool = false,
        hasLookedThisWeek: Bool = false, isHelpFirst: Bool = false
    ) {
        (self.concerns, self.begun, self.understood) = (concerns, begun, understood)
        (self.hasLooked, self.hasLookedThisWeek, self.isHelpFirst) = (hasLooked, hasLookedThisWeek, isHelpFirst)
    }

    /// With what another room knows. Of what both say, the first counts.
    package func adding(_ other: SituationPart) -> SituationPart {
        SituationPart(
            concerns: concerns.isEmpty ? other.concerns : concerns, begun: begun ?? other.begun,
            understood: understood ?? other.understood, hasLooked: hasLooked || other.hasLooked,
            hasLookedThisWeek: hasLookedThisWeek || other.hasLookedThisWeek,
            isHelpFirst: isHelpFirst || other.isHelpFirst)
    }
}
