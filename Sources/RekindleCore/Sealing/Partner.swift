/// One of the two in anything that both made; which is which says nothing about either.
package enum Partner: String, CaseIterable, Codable, Sendable {
    case first, second

    /// The other of the two.
    package var other: Partner { self == .first ? .second : .first }
}
