package import RekindleCore
package import RekindleVault

/// Somebody invented who makes an account.
package struct Newcomer: Sendable {
    package var login: String
    package var password: String
    package var profile: Profile

    package init(login: String, password: String, profile: Profile) {
        (self.login, self.password, self.profile) = (login, password, profile)
    }

    var account: NewAccount {
        NewAccount(login: login, password: password, contents: [profile], note: SessionNote(device: "Phone"))
    }
}

/// Writes what two people did over weeks, through the same vault as the pages and at the times it is said to have
/// happened.
package struct Storyteller: Sendable {
    /// One of the two, with what they hold open.
    package struct Teller: Sendable {
        package var visitor: Visitor
        package var profile: Profile

        package var personal: OpenSpace { visitor.personal }
        var zone: Zone { Zone(profile.zone) ?? .utc }
    }

    package let vault: Vault
    package let clock: StoryClock
    package let ada: Teller
    package let sam: Teller

    /// The place of the two, as one of them opens it.
    package func shared(_ teller: Teller) throws(VaultFailure) -> OpenSpace {
        guard let shared = teller.visitor.shared else { throw .missing }
        return shared
    }

    /// Two accounts, invited, joined and confirmed at the clock's time.
    package static func begin(
        _ vault: Vault, _ clock: StoryClock, _ one: Newcomer, _ other: Newcomer
    ) async throws -> Storyteller {
        let (ada, sam) = (try await arrive(one, vault), try await arrive(other, vault))
        let token = try await vault.invite(ada, name: one.profile.name)
        _ = try await vault.join(token, by: sam, as: other.profile.member)
        try await vault.confirmInvitation(by: ada, as: one.profile.member)
        return Storyteller(
            vault: vault, clock: clock,
            ada: Teller(visitor: try await again(ada, vault), profile: one.profile),
            sam: Teller(visitor: try await again(sam, vault), profile: other.profile))
    }

    /// Their sessions end: whoever reads on signs in.
    package func end() async throws(VaultFailure) {
        for teller in [ada, sam] { try await vault.endSession(teller.visitor.session, of: teller.visitor) }
    }

    private static func arrive(_ newcomer: Newcomer, _ vault: Vault) async throws -> Visitor {
        guard case .entered(let token) = try await vault.signUp(newcomer.account, mustBeFirst: false),
            let visitor = try await vault.visit(token)
        else { throw VaultFailure.stale }
        return visitor
    }

    private static func again(_ visitor: Visitor, _ vault: Vault) async throws(VaultFailure) -> Visitor {
        guard let visitor = try await vault.visit(visitor.token) else { throw .missing }
        return visitor
    }
}
