package import RekindleCore
package import RekindleLibrary
package import RekindleVault

extension Context {
    /// Somebody as they are now, from an open session: their profile and preferences in one look-up, and the card of
    /// their partner. Nil where there is no profile, since nothing can be said to somebody without a name.
    package static func open(
        _ visitor: Visitor, _ vault: Vault, _ library: Library
    ) async throws(VaultFailure) -> Context? {
        let own = try await visitor.personal.havingAtHand([
            visitor.personal.onlyID(Profile.self), visitor.personal.onlyID(Preferences.self),
        ])
        guard let profile = try await own.only(Profile.self) else { return nil }
        return Context(
            vault, library, visitor: visitor, profile: profile, partner: try await visitor.shared?.partnerMember(),
            preferences: try await own.only(Preferences.self)?.content ?? Preferences(), now: vault.clock.now())
    }

    /// The same from the secret that a browser holds; nil as well where it opens no session.
    package static func open(
        _ token: SessionToken, _ vault: Vault, _ library: Library, keepingKeys: Bool = true
    ) async throws(VaultFailure) -> Context? {
        guard let visitor = try await vault.visit(token, keepingKeys: keepingKeys) else { return nil }
        return try await open(visitor, vault, library)
    }

    /// The session opened once more, for what rests on whether somebody is connected by now.
    func visitorNow() async throws(VaultFailure) -> Visitor {
        guard let visitor = try await vault.visit(visitor.token) else { throw .missing }
        return visitor
    }
}

extension OpenSpace {
    /// The other of the two, as they call themselves.
    package func partnerMember() async throws(VaultFailure) -> Member? {
        guard let partner else { return nil }
        return try await only(Member.self, author: partner)?.content
    }
}
