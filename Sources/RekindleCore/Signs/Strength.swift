/// Something that is good between two people, whatever else is hard.
package enum Strength: String, CaseIterable, Codable, Sendable {
    case laughter, team, trust, kindness, honesty, home, desire, parenting, curiosity, plans, patience
    case comingBack = "coming-back"

    /// Nobody needs to choose more than three.
    package static let limit = 3
}
