package import RekindleStore
package import RekindleVault

/// What of a room lies in somebody's own space and is only about the two who shared this one: the writes by which it goes.
/// Words of one's own stay.
package typealias AtParting = @Sendable (Context, OpenSpace) async throws(VaultFailure) -> [Write]

/// What goes of what the rooms keep when two part.
package struct PartingRules: Sendable {
    /// The kinds that die for both.
    let dying: [String]
    /// What each room lets go from one's own space.
    let own: [AtParting]

    init(dying: [String] = [], own: [AtParting] = []) { (self.dying, self.own) = (dying, own) }
}
