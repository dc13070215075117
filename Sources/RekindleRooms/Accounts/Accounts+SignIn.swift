package import RekindleVault

extension Accounts {
    /// Signs in by login name and password. Wrong tries count and wait.
    package static func signIn(
        _ attempt: SignInAttempt, _ vault: Vault
    ) async throws(VaultFailure) -> Vault.SignInResult {
        try await vault.signIn(attempt)
    }

    /// What a browser keeps so that other people's failed tries do not hold it up; nil for a session that is not open.
    package static func knownBrowser(in token: SessionToken, _ vault: Vault) async throws(VaultFailure) -> String? {
        try await vault.knownBrowser(in: token)
    }

    /// Opens an account with its recovery code, which gives it a new password and a new code.
    /// - Parameter day: that of the new code.
    package static func recover(
        _ attempt: SignInAttempt, code: String, day: String, _ vault: Vault
    ) async throws(VaultFailure) -> Vault.RecoveryResult {
        try await vault.recover(attempt, code: code, day: day)
    }
}
