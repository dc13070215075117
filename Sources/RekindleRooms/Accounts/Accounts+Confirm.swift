package import RekindleVault

extension Accounts {
    /// What came of asking once more whether somebody is the owner.
    package enum Confirmation: Equatable, Sendable {
        case right, wrong
        /// So many wrong PINs that the session has ended.
        case signedOut
    }

    /// Asks for the PIN or the password before something leaves that would be worth taking along. Each counts and waits as at
    /// the lock; what was typed as a PIN is compared first.
    package static func confirm(
        pin: String, password: String?, by me: Context
    ) async throws(VaultFailure) -> Confirmation {
        guard !pin.isEmpty else { return try await me.isOwner(password) ? .right : .wrong }
        switch try await me.vault.tryPin(pin, of: me.visitor) {
        case .right: return .right
        case .wrong: break
        case .signedOut: return .signedOut
        case .wait(let seconds): throw .wait(seconds: seconds)
        }
        return try await me.isOwner(password) ? .right : .wrong
    }
}
