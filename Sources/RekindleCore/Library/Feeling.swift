/// A word for how it is inside, for people who search for one.
package struct Feeling: Hashable, Codable, Sendable, Identifiable {
    package let id: Identifier<Feeling>
    package let word: String
    package let family: Family
    /// Whether it is one of the softer feelings that often lie under a harder one.
    package let tender: Bool
    /// A few words that tell it from its neighbours.
    package let hint: String

    /// Feelings of one kind, shown together.
    package enum Family: String, CaseIterable, Codable, Sendable {
        case hurt
        case afraid
        case angry
        case sad
        case ashamed
        case lonely
        case unsure
        case calm
        case tender
        case glad
    }
}
