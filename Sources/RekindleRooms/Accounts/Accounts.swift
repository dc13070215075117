import RekindleCore
package import RekindleVault

/// What guards an account. What matters most asks for the password again: a phone left open on the table is not its owner.
package enum Accounts {
    /// The login name of one's own account, for rules about what resembles it.
    package static func login(of me: Context) async throws(VaultFailure) -> String {
        try await me.ownLogin()
    }

    /// Changes the password. Every other session ends, and the PIN goes; of a recovery code and of a second step that is
    /// on it has to be said whether they stay.
    package static func changePassword(
        from old: String, to new: String, paper: WaysAfter.Paper? = nil, keepsSecondStep: Bool? = nil, by me: Context
    ) async throws(VaultFailure) -> PasswordChange {
        // Asked through the lock first, which counts wrong tries.
        guard try await me.isOwner(old) else { return .wrong }
        let ways = WaysAfter(paper: paper, keepsSecondStep: keepsSecondStep, day: me.zone.day(of: me.now))
        return try await me.vault.changePassword(old, to: new, by: me.visitor, ways)
    }

    /// Sets a PIN, or takes it away where there is to be none. False where the password is not right.
    package static func keepPin(_ pin: String?, password: String?, by me: Context) async throws(VaultFailure) -> Bool {
        guard try await me.isOwner(password) else { return false }
        if let pin {
            try await me.vault.setPin(pin, of: me.visitor)
        } else {
            try await me.vault.removePin(of: me.visitor)
        }
        return true
    }

    /// What was changed about the ways in, the newest first.
    package static func news(of me: Context) async throws(VaultFailure) -> [AccountNews.Entry] {
        try await me.vault.news(of: me.personal)
    }

    /// What a form says of the news that its page shows; no other is put away by it.
    package static func showing(_ news: [AccountNews.Entry], to me: Context) -> String {
        me.vault.giving(news.map { String($0.id) }.joined(separator: "-"), as: "news", to: me.visitor)
    }

    /// Takes these from Today, by what the form said that showed them; the list of sessions goes on saying them.
    package static func dismissNews(_ shown: String, by me: Context) async throws(VaultFailure) {
        guard let ids = me.vault.given(shown, as: "news", to: me.visitor) else { return }
        try await me.vault.putNewsAway(Set(ids.split(separator: "-").compactMap { Int64($0) }), of: me.visitor)
    }
}
