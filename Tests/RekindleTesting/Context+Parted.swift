package import RekindleRooms
package import RekindleVault

extension Context {
    /// The space that they share, or the one that they shared last.
    package func sharedNowOrOnce() async throws -> OpenSpace {
        if let shared { return shared }
        guard let once = try await vault.partedSpaces(of: visitor).first else { throw VaultFailure.missing }
        return once
    }
}
