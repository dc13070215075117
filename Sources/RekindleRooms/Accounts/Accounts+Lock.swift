package import RekindleVault

extension Accounts {
    /// Lets the keys of a session go, as where it locks: the next request has to bring them anew.
    package static func lock(_ token: SessionToken, _ vault: Vault) { vault.letKeysGo(of: token) }

    /// Whose session it is, while it is locked; nil where there is none, or where its second step is still to come. Its
    /// keys are not kept.
    package static func locked(_ token: SessionToken, _ vault: Vault) async throws(VaultFailure) -> Visitor? {
        try await vault.visit(token, by: .locked)
    }

    /// Opens a session that locked itself, by the PIN where one was typed, else by the password.
    /// - Parameter isOfThisOpening: whether the browser was there when the lock was opened the last time. Of any other, such as
    ///   a copy from before, no PIN is compared: it is short, and each right one of the owner's would begin its count anew.
    package static func unlock(
        _ visitor: Visitor, pin: String, password: String, isOfThisOpening: Bool, _ vault: Vault
    ) async throws(VaultFailure) -> Vault.CodeResult {
        if !pin.isEmpty, isOfThisOpening { return try await vault.tryPin(pin, of: visitor) }
        // With nothing to compare nothing is counted.
        if password.isEmpty { return .wrong }
        return try await vault.unlock(password: password, of: visitor, isOfThisOpening: isOfThisOpening)
    }

    /// What somebody's PIN is good for just now.
    package static func pin(of visitor: Visitor, _ vault: Vault) async throws(VaultFailure) -> Vault.PinState {
        try await vault.pin(of: visitor)
    }

    /// Whether somebody has a PIN.
    package static func hasPin(_ visitor: Visitor, _ vault: Vault) async throws(VaultFailure) -> Bool {
        try await vault.hasPin(visitor)
    }
}
