import RekindleVault

/// What came of asking once more whether somebody is the owner.
package enum OwnerCheck: Equatable, Sendable {
    /// What was tried.
    package enum Secret: Equatable, Sendable { case pin, password }

    case right, wrong
    /// A PIN was typed, of which too many were wrong in all sessions together, and no password.
    case needsPassword
    /// So many wrong ones of these that the session has ended.
    case signedOut(Secret)
}

extension Context {
    /// Asks once more, before what matters most, whether somebody is the owner: by the PIN where one was typed, else by the
    /// password, as also where the PIN rests. Each counts and waits as at the lock, so that a session left open is no place to guess.
    /// While it waits nothing is compared: that is thrown, since the right one is not to be called wrong.
    /// - Parameter evenUnwritten: for what protects somebody and so does not hang on being able to write.
    func ownerCheck(
        pin: String? = nil, password: String?, evenUnwritten: Bool = false
    ) async throws(VaultFailure) -> OwnerCheck {
        var check = OwnerCheck.wrong
        if let pin, !pin.isEmpty {
            check = try OwnerCheck(await vault.tryPin(pin, of: visitor), of: .pin)
            guard check == .needsPassword else { return check }
        }
        // With nothing to compare nothing is counted.
        guard let password, !password.isEmpty else { return check }
        let result = try await vault.tryPassword(password, of: visitor, evenUnwritten: evenUnwritten)
        if pin != nil, result == .right { try await vault.letPinOpen(of: visitor) }
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
        case .needsPassword: self = .needsPassword
        case .signedOut: self = .signedOut(secret)
        case .wait(let seconds): throw .wait(seconds: seconds)
        }
    }
}
