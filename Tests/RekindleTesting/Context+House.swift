import RekindleHouse
package import RekindleLibrary
package import RekindleRooms
package import RekindleVault

/// With the rooms of the house, as the program opens it.
extension Context {
    /// Somebody as they are now, from an open session.
    package static func open(
        _ visitor: Visitor, _ vault: Vault, _ library: Library
    ) async throws(VaultFailure) -> Context? {
        try await open(visitor, vault, library, House.today)
    }

    /// The same from the secret that a browser holds.
    package static func open(
        _ token: SessionToken, _ vault: Vault, _ library: Library, glance: Glance? = nil
    ) async throws(VaultFailure) -> Context? {
        try await open(token, vault, library, House.today, by: .program, glance: glance)
    }
}

extension Vault {
    /// What a session opens for the program, as it is once somebody was let in.
    package func visit(_ token: SessionToken) async throws(VaultFailure) -> Visitor? {
        try await visit(token, by: .program)
    }
}

extension Arrivals {
    /// Makes an account.
    package static func arrive(
        _ new: Arrival, by admission: Admission?, _ vault: Vault
    ) async throws(VaultFailure) -> Outcome {
        try await arrive(new, by: admission, vault, House.today)
    }
}
