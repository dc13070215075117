/// How much money a practice takes.
package enum Cost: String, CaseIterable, Codable, Sendable {
    case nothing = "none"
    case little
    case some
}

/// How much of a tired person's strength a practice takes.
package enum Energy: String, CaseIterable, Codable, Sendable {
    case low
    case some
    case more
}
