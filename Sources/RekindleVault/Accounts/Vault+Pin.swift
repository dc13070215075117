import Crypto
package import RekindleCore
import RekindleStore

/// A short number that opens a locked session again. The lock is a rule of the program, not a seal.
package struct PinCheck: Content {
    package static let kind = "pin"
    package static let label = Label.onlyYou
    package static let digits = 4...12

    var salt: [UInt8]
    var check: [UInt8]
    /// Wrong tries so far, counted before comparing.
    var tries: Int

    init(_ pin: String) {
        salt = randomBytes(16)
        check = Self.check(pin, salt: salt)
        tries = 0
    }

    func isRight(_ pin: String) -> Bool {
        constantTimeEqual(check, Self.check(pin, salt: salt))
    }

    private static func check(_ pin: String, salt: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(pin.utf8), using: SymmetricKey(data: salt)))
    }
}

extension Vault {
    package func setPin(_ pin: String, of visitor: Visitor) async throws(VaultFailure) {
        let old = try await visitor.personal.only(PinCheck.self)
        try await visitor.personal.apply([try visitor.personal.setting(PinCheck(pin), expecting: old?.version)])
    }

    package func removePin(of visitor: Visitor) async throws(VaultFailure) {
        guard let old = try await visitor.personal.only(PinCheck.self) else { return }
        try await visitor.personal.apply([visitor.personal.removing(old)])
    }

    package func hasPin(_ visitor: Visitor) async throws(VaultFailure) -> Bool {
        try await visitor.personal.only(PinCheck.self) != nil
    }

    /// Tries a PIN; five wrong ones in a row sign out.
    package func tryPin(_ pin: String, of visitor: Visitor) async throws(VaultFailure) -> CodeResult {
        guard let record = try await visitor.personal.only(PinCheck.self) else { return .wrong }
        var counted = record.content
        counted.tries += 1
        try await visitor.personal.apply([try visitor.personal.replacing(record, with: counted)])
        guard record.content.isRight(pin) else {
            guard counted.tries >= Self.triesAllowed else { return .wrong }
            try await forgetTries(
                counted, after: record, of: visitor, along: ending([visitor.session], of: visitor.personal))
            return .signedOut
        }
        try await forgetTries(counted, after: record, of: visitor)
        return .right
    }

    private func forgetTries(
        _ counted: PinCheck, after record: Record<PinCheck>, of visitor: Visitor, along: [Write] = []
    ) async throws(VaultFailure) {
        var fresh = counted
        fresh.tries = 0
        var current = record
        current.version += 1
        try await visitor.personal.apply(along + [try visitor.personal.replacing(current, with: fresh)])
    }
}

extension Vault {
    /// Tries the password at the lock. Wrong ones count and wait as at signing in.
    package func unlock(password: String, of visitor: Visitor) async throws(VaultFailure) -> CodeResult {
        let source = AttemptSource.browser("unlock/\(visitor.session.hex)")
        guard try await wait(for: [source]) == 0 else { return .wrong }
        if try await isPassword(password, of: visitor) { return .right }
        try await countFailure([source])
        return .wrong
    }
}
