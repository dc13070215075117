import Crypto
import RekindleStore

/// The secret in an invitation's link: 160 random bits.
package struct InvitationToken: Codable, Equatable, Sendable {
    private static let length = 20
    private let bytes: [UInt8]

    /// Nil unless it is the text of a token.
    package init?(_ text: String) {
        guard let bytes = Base64URL.decode(text), bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    static func random(by chance: Randomness) -> InvitationToken { InvitationToken(bytes: chance.secret(length)) }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// As it stands in the link.
    package var text: String { Base64URL.encode(bytes) }

    var id: RowID { firstSixteen(SHA256.hash(data: bytes)) }

    /// Seals what waits under the invitation: only who has the link reads who invites and who joined.
    var key: SymmetricKey { SymmetricKey(data: bytes).derived("invitation") }
}
