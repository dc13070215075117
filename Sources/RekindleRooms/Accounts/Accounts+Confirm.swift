package import RekindleVault

extension Accounts {
    /// Asks for the PIN or the password before something leaves that would be worth taking along, or comes in.
    package static func confirm(
        pin: String, password: String?, by me: Context
    ) async throws(VaultFailure) -> OwnerCheck {
        try await me.ownerCheck(pin: pin, password: password)
    }
}
