package import RekindleVault

extension Accounts {
    /// What came of asking once more whether somebody is the owner.
    package enum Confirmation: Equatable, Sendable {
        case right, wrong
        /// A PIN was typed, of which too many were wrong in all sessions together, and no password.
        case needsPassword
        /// So many wrong PINs that the session has ended.
        case signedOut
    }

    /// Asks for the PIN or the password before something leaves that would be worth taking along. Each counts and waits as at
    /// the lock; what was typed as a PIN is compared first.
    package static func confirm(
        pin: String, password: String?, by me: Context
    ) async throws(VaultFailure) -> Confirmation {
        guard !pin.isEmpty else { return try await confirm(password, by: me) }
        switch try await me.vault.tryPin(pin, of: me.visitor) {
        case .right: return .right
        case .wrong: return try await confirm(password, by: me)
        case .needsPassword: return password?.isEmpty == false ? try await confirm(password, by: me) : .needsPassword
        case .signedOut: return .signedOut
        case .wait(let seconds): throw .wait(seconds: seconds)
        }
    }

    /// The password lets the PIN open again, as at the lock.
    private static func confirm(_ password: String?, by me: Context) async throws(VaultFailure) -> Confirmation {
        guard try await me.isOwner(password) else { return .wrong }
        try await me.vault.letPinOpen(of: me.visitor)
        return .right
    }
}
