/// What somebody answers when asked what brings them here, in the order in which it is offered.
package enum Concern: String, CaseIterable, Codable, Sendable {
    case fights
    case flatmates
    case trust
    case baby
    case illness
    case loss
    case money
    case touch
    case distance
    case unheard
    case unsure
    /// Nothing is wrong; somebody wants to keep it good.
    case keep
}
