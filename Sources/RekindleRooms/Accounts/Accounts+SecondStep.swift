package import RekindleVault

/// How somebody's second step stands.
package enum SecondStepState: Equatable, Sendable {
    case off
    /// Waiting for the first right code; the login name tells two accounts in one authenticator apart.
    case prepared(secret: [UInt8], login: String)
    case on
}

/// What became of turning the second step on.
package enum SecondStepOutcome: Equatable, Sendable {
    case on, wrongCode, notOwner
    /// What was prepared is too old by now, or was never prepared.
    case gone
}

/// What became of the second step of signing in.
package enum SecondStepEntry: Equatable, Sendable {
    case entered
    /// The same form came before and opened it.
    case wasOpen
    case wrongCode
    /// There is no session to open, or five wrong codes have ended it.
    case signedOut
    /// Nothing was compared: the next code is taken after so many seconds.
    case wait(seconds: Int64)
}

extension Accounts {
    /// How the second step stands.
    package static func secondStep(of me: Context) async throws(VaultFailure) -> SecondStepState {
        guard let step = try await me.vault.secondStep(of: me.personal)?.content else { return .off }
        return step.isOn ? .on : .prepared(secret: step.secret, login: try await login(of: me))
    }

    /// Makes a new secret for an authenticator, off until its first right code, and gone after ten minutes. It asks for
    /// the password first: whoever finds a session open could otherwise read it, or plant one that they know. False where
    /// the password is not right.
    package static func prepareSecondStep(password: String?, by me: Context) async throws(VaultFailure) -> Bool {
        guard try await me.isOwner(password) else { return false }
        _ = try await me.vault.prepareSecondStep(me.visitor)
        return true
    }

    /// Forgets a secret that was prepared. One that is on stays: it goes off with the password alone.
    package static func dropPreparedSecondStep(by me: Context) async throws(VaultFailure) {
        try await me.vault.removeSecondStep(me.visitor, onlyPrepared: true)
    }

    /// Turns it on. It asks for the password too: otherwise whoever finds a session open could shut its owner out.
    package static func confirmSecondStep(
        _ code: String, password: String?, by me: Context
    ) async throws(VaultFailure) -> SecondStepOutcome {
        guard try await me.isOwner(password) else { return .notOwner }
        guard try await me.vault.secondStep(of: me.personal.fresh) != nil else { return .gone }
        return try await me.vault.confirmSecondStep(code, by: me.visitor) ? .on : .wrongCode
    }

    /// Turns it off. False where the password is not right.
    package static func removeSecondStep(password: String?, by me: Context) async throws(VaultFailure) -> Bool {
        guard try await me.isOwner(password) else { return false }
        try await me.vault.removeSecondStep(me.visitor)
        return true
    }

    /// The second step of signing in. A code opens once, so the same form sent twice finds the session open and leaves it
    /// so, also where both come at the same moment.
    package static func finishSignIn(
        _ token: SessionToken, code: String, knownBrowser: String? = nil, _ vault: Vault
    ) async throws(VaultFailure) -> SecondStepEntry {
        if try await vault.visit(token, by: .locked) != nil { return .wasOpen }
        return switch try await vault.finishSignIn(token, code: code, knownBrowser: knownBrowser) {
        case .right: .entered
        case .wrong, .needsPassword: .wrongCode
        case .wait(let seconds): .wait(seconds: seconds)
        // Where the other form came first, there is nothing left to finish.
        case .signedOut: try await vault.visit(token, by: .locked) != nil ? .wasOpen : .signedOut
        }
    }
}
