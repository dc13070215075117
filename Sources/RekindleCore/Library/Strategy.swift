/// A strategy of the article, and the folder of that name in every layer.
package enum Strategy: String, CaseIterable, Codable, Sendable {
    case signs
    case time
    case affection
    case touch
    case openness
    case listening
    case lessons
    case balance
    case counsel
    case journey
    case library
}
