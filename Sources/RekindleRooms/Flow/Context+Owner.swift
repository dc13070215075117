import RekindleVault

/// What came of asking once more whether somebody is the owner.
package enum OwnerCheck: Equatable, Sendable {
    /// What was tried.
    package enum Secret: Equatable, Sendable { case pin, password }

    case right, wrong
    /// So many wrong ones of these that the session has ended.
    case signedOut(Secret)
}

extension Context {
    /// Asks once more, before what matters most, whether somebody is the owner: by the PIN where one was typed, else by the
    /// password. Each counts and waits as at the lock, so that a session left open is no place to guess. While it waits
    /// nothing is compared: that is thrown, since the right one is not to be called wrong.
    /// - Parameter evenUnwritten: for what protects somebody and so does not hang on being able to write.
    func ownerCheck(
        pin: String? = nil, password: String?, evenUnwritten: Bool = false
    ) async throws(VaultFailure) -> OwnerCheck {
        if let pin, !pin.isEmpty {
            let result = try await vault.tryPin(pin, of: visitor)
            return try OwnerCheck(result, of: .pin)
        }
        // With nothing to compare nothing is counted.
        guard let password, !password.isEmpty else { return .wrong }
        let result = try await vault.tryPassword(password, of: visitor, evenUnwritten: evenUnwritten)
        return try OwnerCheck(result, of: .password)
    }

    /// The same where the password alone counts, and where it makes no difference that a session has ended.
    func isOwner(_ password: String?, evenUnwritten: Bool = false) async throws(VaultFailure) -> Bool {
        try await ownerCheck(password: password, evenUnwritten: evenUnwritten) == .right
    }
}

extension OwnerCheck {
    fileprivate init(_ result: Vault.CodeResult, of secret: Secret) throws(VaultFailure) {
        switch result {
        case .right: self = .right
        case .wrong: self = .wrong
        case .signedOut: self = .signedOut(secret)
        case .wait(let seconds): throw .wait(seconds: seconds)
        }
    }
}
