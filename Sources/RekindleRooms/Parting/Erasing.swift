package import RekindleVault

/// How somebody goes for good, with all that is theirs.
package enum Erasing {
    /// Erases the account and everything in it, at once; they part first where they are connected. It takes the PIN where one
    /// was typed, else the password. False where that is not right.
    package static func erase(
        password: String?, pin: String? = nil, by me: Context
    ) async throws(VaultFailure) -> Bool {
        guard try await isOwner(password, pin, me) else { return false }
        try await me.vault.erase(me.visitor, dying: me.today.parting.dying)
        return true
    }

    /// A PIN counts as at the lock: five wrong ones in a row end the session, and where too many were wrong in all of them,
    /// the password decides.
    private static func isOwner(
        _ password: String?, _ pin: String?, _ me: Context
    ) async throws(VaultFailure) -> Bool {
        guard let pin, !pin.isEmpty else { return try await me.isOwner(password) }
        switch try await me.vault.tryPin(pin, of: me.visitor) {
        case .right: return true
        case .wrong, .signedOut: return false
        case .needsPassword: return try await me.isOwner(password)
        case .wait(let seconds): throw .wait(seconds: seconds)
        }
    }
}
