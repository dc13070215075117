import Crypto
import Foundation
import RekindleStore

/// The secret a browser holds; the database has only its hash, and a key wrapped with it.
package final class SessionToken: Equatable, Sendable {
    private static let length = 32
    private let bytes: [UInt8]
    /// The keys that were derived from it before; nil for one that has just come in a cookie.
    private let derived: SessionKeys?
    /// Which opening of its lock the session is in, as its row says; nil for one that has just come in a cookie, and for a
    /// session of an earlier version. Whoever holds the token alone does not know it.
    private let opening: Opening?

    /// Nil unless it is the text of a token.
    package init?(_ text: String) {
        guard let bytes = Base64URL.decode(text), bytes.count == Self.length else { return nil }
        (self.bytes, derived, opening) = (bytes, nil, nil)
    }

    private init(bytes: [UInt8], derived: SessionKeys? = nil, opening: Opening? = nil) {
        (self.bytes, self.derived, self.opening) = (bytes, derived, opening)
    }

    package static func == (one: SessionToken, other: SessionToken) -> Bool { one.bytes == other.bytes }

    static func random(by chance: Randomness) -> SessionToken { SessionToken(bytes: chance.secret(length)) }

    /// As it travels in the cookie.
    package var text: String { Base64URL.encode(bytes) }

    var id: RowID { firstSixteen(SHA256.hash(data: bytes)) }

    var wrapKey: SymmetricKey { SymmetricKey(data: bytes).derived("session/wrap") }

    /// The keys for signing and sealing that follow from it.
    var keys: SessionKeys { derived ?? SessionKeys(SymmetricKey(data: bytes)) }

    /// The same token, which signs and seals with keys that were derived from it before.
    func using(_ keys: SessionKeys, in opening: Opening?) -> SessionToken {
        SessionToken(bytes: bytes, derived: keys, opening: opening)
    }

    /// Signs the time of the last use, until the lock is opened the next time: of a copy of all that a browser keeps, it
    /// is too old from then on.
    package func signature(ofUseAt seconds: Int64) -> [UInt8] {
        signature(of: "seen/\(seconds)\(opening.map { "/\($0.hex)" } ?? "")")
    }

    /// Signs what belongs to this session alone, such as its forms.
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

    /// One key alone where none was derived before: whoever brings a token that opens nothing is signed one form.
    private var formsKey: SymmetricKey { derived?.forms ?? SessionKeys.forms(SymmetricKey(data: bytes)) }
    private var noteKey: SymmetricKey { derived?.notes ?? SessionKeys.notes(SymmetricKey(data: bytes)) }

    private static let noteBinding = Array("note".utf8)
}

enum OpeningRole {}
/// Tells one opening of a session's lock from the next.
typealias Opening = Tag<OpeningRole>

/// The keys that sign and seal for one session, derived from its token. The token does not follow from them, so that
/// they may be cached where the token may not.
final class SessionKeys: Sendable {
    /// Signs forms and the time of the last use.
    let forms: SymmetricKey
    /// Seals what the session's browser keeps.
    let notes: SymmetricKey

    init(_ token: SymmetricKey) {
        (forms, notes) = (Self.forms(token), Self.notes(token))
    }

    static func forms(_ token: SymmetricKey) -> SymmetricKey { token.derived("session/forms") }
    static func notes(_ token: SymmetricKey) -> SymmetricKey { token.derived("session/notes") }
}
