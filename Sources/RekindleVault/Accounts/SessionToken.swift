import Crypto
import Foundation
import RekindleStore

/// The secret a browser holds; the database has only its hash, and a key wrapped with it.
package struct SessionToken: Equatable, Sendable {
    private static let length = 32
    private let bytes: [UInt8]
    private let forms: SymmetricKey

    /// Nil unless it is the text of a token.
    package init?(_ text: String) {
        guard let bytes = Base64URL.decode(text), bytes.count == Self.length else { return nil }
        self.init(bytes: bytes)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        forms = SymmetricKey(data: bytes).derived("session/forms")
    }

    static func random() -> SessionToken { SessionToken(bytes: randomBytes(length)) }

    /// As it travels in the cookie.
    package var text: String { Base64URL.encode(bytes) }

    var id: RowID { firstSixteen(SHA256.hash(data: bytes)) }

    var wrapKey: SymmetricKey { SymmetricKey(data: bytes).derived("session/wrap") }

    /// Signs what belongs to this session alone, such as the time of its last use.
    package func signature(of text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: forms))
    }

    /// Whether this session signed it, compared in constant time.
    package func isSignature(_ signature: [UInt8], of text: String) -> Bool {
        constantTimeEqual(signature, self.signature(of: text))
    }
}
