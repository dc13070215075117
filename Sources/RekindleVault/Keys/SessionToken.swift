import Crypto
import Foundation
import RekindleStore
import Synchronization

/// The secret a browser holds; the database has only its hash, and a key wrapped with it.
package final class SessionToken: Equatable, Sendable {
    private static let length = 32
    private let bytes: [UInt8]
    /// What signs for it, worked out when first asked for and once for as long as the session's keys are held.
    private let forms = Mutex<SymmetricKey?>(nil)

    /// Nil unless it is the text of a token.
    package init?(_ text: String) {
        guard let bytes = Base64URL.decode(text), bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package static func == (one: SessionToken, other: SessionToken) -> Bool { one.bytes == other.bytes }

    static func random() -> SessionToken { SessionToken(bytes: randomBytes(length)) }

    /// As it travels in the cookie.
    package var text: String { Base64URL.encode(bytes) }

    var id: RowID { firstSixteen(SHA256.hash(data: bytes)) }

    var wrapKey: SymmetricKey { SymmetricKey(data: bytes).derived("session/wrap") }

    /// Signs what belongs to this session alone, such as the time of its last use.
    package func signature(of text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: formsKey))
    }

    /// Seals a few words for this session alone, to be kept by its browser.
    package func seal(_ words: String) throws(VaultFailure) -> String {
        Base64URL.encode(try Seal.closeAlike(Array(words.utf8), key: noteKey, binding: Self.noteBinding))
    }

    /// The words again; nil for what is not this session's.
    package func open(_ sealed: String) -> String? {
        guard let bytes = Base64URL.decode(sealed) else { return nil }
        return (try? Seal.open(bytes, key: noteKey, binding: Self.noteBinding)).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private var formsKey: SymmetricKey {
        forms.withLock { forms in
            if let known = forms { return known }
            let key = SymmetricKey(data: bytes).derived("session/forms")
            forms = key
            return key
        }
    }

    private var noteKey: SymmetricKey { SymmetricKey(data: bytes).derived("session/notes") }

    private static let noteBinding = Array("note".utf8)
}
