import Crypto
import Foundation
import RekindleStore

/// What the database holds of a session: whose it is and their key, wrapped by the browser's token.
struct SessionRow: Codable, Sendable {
    var person: PersonID
    var wrap: Data
    var era: Era
    /// The password was right and the second step is still to come.
    var needsCode: Bool
    /// Another one each time that the lock is opened, the password is changed or all other sessions are ended; nil in what
    /// an earlier version kept.
    var opening: Opening?
    /// Wrong codes so far, counted before comparing.
    var wrongCodes: Int = 0
}

extension SessionRow {
    /// Wraps a person's key for the browser's token. Whether a second step is still to come is bound to it: who changes the
    /// row alone opens nothing.
    init(
        _ key: PersonKey, _ token: SessionToken, era: Era, needsCode: Bool, opening: Opening?
    ) throws(VaultFailure) {
        let purpose = Self.purpose(key.person, needsCode: needsCode)
        let wrap = try Seal.wrap(key.root, with: token.wrapKey, purpose: purpose)
        self.init(person: key.person, wrap: wrap, era: era, needsCode: needsCode, opening: opening)
    }

    /// The person's key. Sessions that an earlier version began are bound to the person alone.
    func unwrapped(with token: SessionToken) throws(VaultFailure) -> SymmetricKey {
        let (outer, purpose) = (token.wrapKey, Self.purpose(person, needsCode: needsCode))
        if let root = try? Seal.unwrap(wrap, with: outer, purpose: purpose) { return root }
        return try Seal.unwrap(wrap, with: outer, purpose: "session/\(person.hex)")
    }

    private static func purpose(_ person: PersonID, needsCode: Bool) -> String {
        "session/\(needsCode ? "half-open" : "open")/\(person.hex)"
    }
}
