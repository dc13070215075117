package import RekindleCore
package import RekindleLibrary
import RekindleStore
package import RekindleVault

extension Context {
    /// Somebody as they are now, from an open session: their profile and preferences, and the card of their partner. Nil
    /// where there is no profile, since nothing can be said to somebody without a name.
    package static func open(
        _ visitor: Visitor, _ vault: Vault, _ library: Library, _ today: TodaySources
    ) async throws(VaultFailure) -> Context? {
        let now = vault.clock.now()
        let reader = Glance.Reader(vault: vault, visitor: visitor, now: now)
        let visitor = try await visitor.havingAtHand(Glance.somebody.rows(reader))
        guard let profile = try await visitor.personal.only(Profile.self) else { return nil }
        return Context(
            vault, library, today, visitor: visitor, profile: profile,
            partner: try await visitor.shared?.partnerMember(),
            preferences: try await visitor.personal.only(Preferences.self)?.content ?? Preferences(), now: now)
    }

    /// The same from the secret that a browser holds; nil as well where it opens no session.
    /// - Parameters:
    ///   - asking: who asks, as of the vault's `visit`.
    ///   - glance: what the page will ask for.
    package static func open(
        _ token: SessionToken, _ vault: Vault, _ library: Library, _ today: TodaySources, by asking: Asking,
        glance: Glance? = nil
    ) async throws(VaultFailure) -> Context? {
        let visitor = try await vault.visit(token, by: asking) { visitor in
            let reader = Glance.Reader(vault: vault, visitor: visitor, now: vault.clock.now())
            return Glance.somebody.rows(reader) + (glance?.rows(reader) ?? Wanted())
        }
        guard let visitor else { return nil }
        return try await open(visitor, vault, library, today)
    }

    /// The same session as the next request would find it.
    package func again() async throws(VaultFailure) -> Context? {
        try await Self.open(visitor.token, vault, library, today, by: .program)
    }

    /// The session opened once more, for what rests on whether somebody is connected by now.
    func visitorNow() async throws(VaultFailure) -> Visitor {
        guard let visitor = try await vault.visit(visitor.token, by: .program) else { throw .missing }
        return visitor
    }
}

extension OpenSpace {
    /// The other of the two, as they call themselves.
    package func partnerMember() async throws(VaultFailure) -> Member? {
        guard let partner else { return nil }
        return try await only(Member.self, author: partner)?.content
    }

    /// Where their card is.
    var partnerMemberID: RowID? { partner.map { onlyID(Member.self, author: $0) } }
}
