package import Foundation
package import RekindleCore
import RekindleStore

/// What the database holds of an invitation: two sealed parts.
struct InvitationRow: Codable, Sendable {
    var offer: Data
    var answer: Data?

    struct Offer: Codable, Sendable {
        var inviter: PersonID
        var name: String
        /// To the second in here only: the row's own expiry tells a day.
        var until: Date
    }

    struct Answer: Codable, Sendable {
        var joiner: PersonID
        var member: Member
        var publicKey: Data
    }

    func offer(_ token: InvitationToken) throws(VaultFailure) -> Offer {
        try Self.open(offer, token, part: "offer")
    }

    func answer(_ token: InvitationToken) throws(VaultFailure) -> Answer? {
        guard let answer else { return nil }
        return try Self.open(answer, token, part: "answer")
    }

    static func seal(
        _ value: some Codable & Sendable, _ token: InvitationToken, part: String, by author: PersonID, at: Date
    ) throws(VaultFailure) -> Data {
        let packed = try Envelope(author: author, at: at, content: value).packed()
        return Data(try Seal.close(packed, key: token.key, binding: token.id.bytes + Array(part.utf8)))
    }

    private static func open<Value: Codable & Sendable>(
        _ sealed: Data, _ token: InvitationToken, part: String
    ) throws(VaultFailure) -> Value {
        let packed = try Seal.open(sealed, key: token.key, binding: token.id.bytes + Array(part.utf8))
        return try Envelope<Value>.unpacked(packed).content
    }
}

/// The invitation somebody has open, in their own space, so that they can show the link again.
package struct OpenInvitation: Content {
    package static let kind = "invitation"
    package static let label = Label.onlyYou

    package var token: InvitationToken
    package var expires: Date
}

/// The invitation somebody said yes to and that its inviter has yet to confirm.
package struct Joining: WayIn {
    package static let kind = "joining"
    package static let label = Label.onlyYou

    package var token: InvitationToken
    package var inviterName: String

    /// Whoever is confirmed is in for good. A yes is taken back without it.
    package static func takesPassword(from old: Joining?, to new: Joining?) -> Bool {
        new.map { $0.token != old?.token } ?? false
    }
}
