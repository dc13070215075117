/// One of the two in anything that both made; which is which says nothing about either.
package enum Half: String, CaseIterable, Codable, Sendable {
    case first, second

    /// The other of the two.
    package var other: Half { self == .first ? .second : .first }
}
