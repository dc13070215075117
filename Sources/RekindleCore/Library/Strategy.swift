/// A strategy of the article. Each practice belongs to one, and the library has a shelf for each.
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
