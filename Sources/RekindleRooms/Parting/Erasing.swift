package import RekindleVault

/// How somebody goes for good, with all that is theirs.
package enum Erasing {
    /// Erases the account and everything in it, at once, where the PIN or the password is right; they part first where they
    /// are connected.
    package static func erase(
        password: String?, pin: String? = nil, by me: Context
    ) async throws(VaultFailure) -> OwnerCheck {
        let check = try await me.ownerCheck(pin: pin, password: password)
        if check == .right { try await me.vault.erase(me.visitor, dying: me.today.parting.dying) }
        return check
    }
}
