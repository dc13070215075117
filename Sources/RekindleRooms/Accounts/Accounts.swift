import RekindleCore
package import RekindleVault

/// What guards an account. What matters most asks for the password again: a phone left open on the table is not its owner.
package enum Accounts {
    /// The login name of one's own account, for rules about what resembles it.
    package static func login(of me: Context) async throws(VaultFailure) -> String {
        try await me.personal.only(LoginName.self)?.content.login ?? ""
    }

    /// Whether a password is somebody's own. It counts and waits as at the lock, so that a session left open is no place
    /// to guess. While it waits nothing is compared: that is thrown, since the right one is not to be called wrong.
    static func isOwner(_ password: String?, _ me: Context) async throws(VaultFailure) -> Bool {
        guard let password, !password.isEmpty else { return false }
        switch try await me.vault.unlock(password: password, of: me.visitor) {
        case .right: return true
        case .wrong, .signedOut: return false
        case .wait(let seconds): throw .wait(seconds: seconds)
        }
    }

    /// Changes the password and ends every other session. False where the old one is not right.
    package static func changePassword(
        from old: String, to new: String, by me: Context
    ) async throws(VaultFailure) -> Bool {
        // Asked through the lock first, which counts wrong tries.
        guard try await isOwner(old, me) else { return false }
        return try await me.vault.changePassword(old, to: new, by: me.visitor)
    }

    /// Sets a PIN, or takes it away where there is to be none. False where the password is not right.
    package static func keepPin(_ pin: String?, password: String?, by me: Context) async throws(VaultFailure) -> Bool {
        guard try await isOwner(password, me) else { return false }
        if let pin {
            try await me.vault.setPin(pin, of: me.visitor)
        } else {
            try await me.vault.removePin(of: me.visitor)
        }
        return true
    }

    /// Takes down the news that the account was opened with its recovery code.
    package static func dismissNews(by me: Context) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            guard let news = try await me.personal.fresh.only(AccountNews.self) else { return }
            try await me.personal.apply([me.personal.removing(news)])
        }
    }
}
