package import RekindleVault

extension Accounts {
    /// Where somebody is signed in, and where they were.
    package static func sessions(of me: Context) async throws(VaultFailure) -> Vault.SessionList {
        try await me.vault.sessionList(of: me.visitor)
    }

    /// Ends all sessions of one's own, or all but the one that asks.
    @discardableResult
    package static func endSessions(keepingThis: Bool, by me: Context) async throws(VaultFailure) -> Vault.Ending {
        try await me.vault.endSessions(of: me.visitor, keepingThis: keepingThis)
    }

    /// Ends the session of one's own that has this name; missing where it is not one's own, or ended before.
    @discardableResult
    package static func endSession(named name: String, by me: Context) async throws(VaultFailure) -> Vault.Ending {
        try await me.vault.endSession(named: name, of: me.visitor)
    }

    /// Signs out of the session that asks.
    package static func signOut(by me: Context) async throws(VaultFailure) {
        try await me.vault.endSession(me.visitor.session, of: me.visitor)
    }

    /// Signs out of the session that a browser holds, where it opens one, also where the database cannot even be read.
    /// Pressed twice at once, the second finds it ended.
    @discardableResult
    package static func signOut(_ token: SessionToken, _ vault: Vault) async -> Vault.Ending {
        await vault.signOut(token)
    }
}
