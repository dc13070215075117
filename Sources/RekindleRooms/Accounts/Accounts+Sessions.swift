package import RekindleVault

extension Accounts {
    /// Where somebody is signed in, and where they were.
    package static func sessions(of me: Context) async throws(VaultFailure) -> Vault.SessionList {
        try await me.vault.sessionList(of: me.visitor)
    }

    /// Ends all sessions of one's own but the one that asks. It asks for the password: whoever found a session open, or has
    /// a copy of it, could otherwise end each new one of its owner's, and lock the owner's browser out of the same session.
    /// Nil where the password is not right.
    @discardableResult
    package static func endOthers(password: String?, by me: Context) async throws(VaultFailure) -> Vault.Ending? {
        guard try await me.isOwner(password, evenUnwritten: true) else { return nil }
        return try await me.vault.endSessions(of: me.visitor, keepingThis: true)
    }

    /// Ends all sessions of one's own, the one that asks too. It asks for no password: whoever does it is out as well, and
    /// comes back by the password alone.
    @discardableResult
    package static func endAll(by me: Context) async throws(VaultFailure) -> Vault.Ending {
        try await me.vault.endSessions(of: me.visitor, keepingThis: false)
    }

    /// Ends the session of one's own that has this name; missing where it is not one's own, or ended before. Another one than
    /// the one that asks takes the password; nil where that is not right.
    @discardableResult
    package static func endSession(
        named name: String, password: String?, by me: Context
    ) async throws(VaultFailure) -> Vault.Ending? {
        guard try await me.vault.hasSession(named: name, of: me.visitor) else { throw .missing }
        if name != me.visitor.sessionName, try await !me.isOwner(password, evenUnwritten: true) { return nil }
        return try await me.vault.endSession(named: name, of: me.visitor)
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
