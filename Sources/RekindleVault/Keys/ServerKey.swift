import Crypto

/// The 32 random bytes that live beside the database and never inside it.
package struct ServerKey: Sendable {
    /// What the key is used for; each purpose has a key of its own.
    package enum Purpose: String, CaseIterable, Sendable {
        case check, passwordWrap, loginLookup, deposits, letters, partings, slots, forms
    }

    package static let length = 32
    private let key: SymmetricKey

    /// Nil unless there are exactly 32 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// A new key from the system's randomness.
    package static func random() -> ServerKey {
        ServerKey(key: SymmetricKey(size: .bits256))
    }

    /// The bytes to be written to the key file, and nowhere else.
    package var bytes: [UInt8] { key.bytes }

    private init(key: SymmetricKey) {
        self.key = key
    }

    func key(for purpose: Purpose) -> SymmetricKey {
        key.derived("server/\(purpose.rawValue)")
    }

    /// A value that tells this key from every other without telling anything else.
    var checkValue: [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array("check".utf8), using: key(for: .check)))
    }

    /// Signs a form or a cookie for as long as this server has this key.
    package func signature(of text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key(for: .forms)))
    }
}
