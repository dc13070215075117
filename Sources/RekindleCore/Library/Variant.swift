/// A way to do a practice, depending on who is there.
package enum Variant: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    case alone
    /// Both have their own account.
    case together
    /// The partner sits on the sofa and nothing is kept about them.
    case onePhone
    /// Not in the same place.
    case apart
}
