import Crypto
package import Foundation
package import RekindleCore
package import RekindleStore

extension Vault {
    /// A link lives three days at most.
    package static let invitationHours = 72

    /// What somebody's own invitation looks like to them.
    package struct InvitationState: Sendable {
        package var token: InvitationToken
        package var expires: Date
        /// Who said yes; their word waits for the inviter's confirmation.
        package var joined: Member?
        /// Stands for exactly this answer, so that nobody is confirmed who was not seen.
        package var etag: String
    }

    /// Makes a link, and puts an end to an older one.
    package func invite(_ visitor: Visitor, name: String) async throws(VaultFailure) -> InvitationToken {
        guard visitor.shared == nil else { throw .stale }
        let token = InvitationToken.random(by: chance)
        let old = try await visitor.personal.only(OpenInvitation.self)
        let expires = clock.now().addingTimeInterval(Double(Self.invitationHours) * 3_600)
        let offer = InvitationRow.Offer(inviter: visitor.person, name: name, until: expires)
        let sealed = try InvitationRow.seal(offer, token, part: "offer", by: visitor.person, at: clock.now())
        var writes = old.map { [deleting($0.content.token.id, from: System.invitation)] } ?? []
        writes.append(
            try saving(
                InvitationRow(offer: sealed, answer: nil), token.id, to: System.invitation, expecting: nil,
                expires: clock.expiry(days: Self.invitationHours / 24)))
        writes.append(
            try visitor.personal.setting(OpenInvitation(token: token, expires: expires), expecting: old?.version))
        try await visitor.personal.apply(writes)
        return token
    }

    /// The visitor's own invitation, while it can still be used.
    package func invitation(of visitor: Visitor) async throws(VaultFailure) -> InvitationState? {
        guard let (note, row) = try await standing(invitationOf: visitor) else { return nil }
        let answer = try row.value.answer(note.content.token)
        return InvitationState(
            token: note.content.token, expires: note.content.expires, joined: answer?.member,
            etag: Self.etag(row))
    }

    /// Takes the link back. Whoever has it finds that it has run out.
    package func revokeInvitation(of visitor: Visitor) async throws(VaultFailure) {
        guard let note = try await visitor.personal.only(OpenInvitation.self) else { return }
        try await visitor.personal.apply([
            deleting(note.content.token.id, from: System.invitation), visitor.personal.removing(note),
        ])
    }

    /// The inviter says that this is who they meant: now the shared space exists, with its key sealed for the inviter
    /// and left in a letter for the joiner, in one transaction.
    /// - Parameters:
    ///   - etag: the answer that the inviter saw; nil takes whichever is there.
    ///   - beginning: what else the new space begins with.
    package func confirmInvitation(
        by visitor: Visitor, as member: Member, etag: String? = nil,
        beginning: (OpenSpace) throws(VaultFailure) -> [Write] = { _ throws(VaultFailure) in [] }
    ) async throws(VaultFailure) {
        guard visitor.shared == nil, let (note, row) = try await standing(invitationOf: visitor),
            etag == nil || etag == Self.etag(row),
            let answer = try row.value.answer(note.content.token)
        else { throw .missing }
        guard let mine = try await load(PersonRow.self, personID(visitor.person), from: System.person),
            let joiner = try await load(PersonRow.self, personID(answer.joiner), from: System.person),
            mine.value.shared == nil, joiner.value.shared == nil
        else { throw .missing }
        let key = SpaceKey.random(by: chance)
        let connections = try connections(key, visitor: visitor, of: mine, joiner, publicKey: answer.publicKey)
        // A yes of their own that waits elsewhere could not be confirmed any more: it goes with this.
        let joining = try await visitor.personal.fresh.only(Joining.self)
        let withdrawn =
            try await withdrawing(joining, of: visitor) + (joining.map { [visitor.personal.removing($0)] } ?? [])
        let shared = space(key, reader: visitor.person, members: [visitor.person, answer.joiner])
        try await visitor.personal.apply(
            [.open(key.space)] + connections + [
                try shared.setting(member, expecting: nil),
                try shared.setting(answer.member, author: answer.joiner, expecting: nil),
                deleting(note.content.token.id, from: System.invitation, expecting: row.version),
                visitor.personal.removing(note), try await telling(.connected, by: visitor),
            ] + withdrawn + beginning(shared))
        live.tell(LiveUpdates.connection, to: shared.members)
    }

    private static func etag(_ row: Stored<InvitationRow>) -> String { "\(row.id.hex).\(row.version)" }

    private func standing(
        invitationOf visitor: Visitor
    ) async throws(VaultFailure) -> (note: Record<OpenInvitation>, row: Stored<InvitationRow>)? {
        guard let note = try await visitor.personal.only(OpenInvitation.self),
            !runOut.holds(note.content.token.id.hex, orNow: note.content.expires <= clock.now()),
            let row = try await load(InvitationRow.self, note.content.token.id, from: System.invitation)
        else { return nil }
        return (note, row)
    }

    /// Both persons' rows with their place in the new space.
    private func connections(
        _ key: SpaceKey, visitor: Visitor, of mine: Stored<PersonRow>, _ joiner: Stored<PersonRow>, publicKey: Data
    ) throws(VaultFailure) -> [Write] {
        guard let recipient = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey),
            publicKey == joiner.value.publicKey, let person = PersonID(joiner.id.bytes)
        else { throw .damaged }
        let address = Letter.Address(person: person, space: key.space, purpose: Letter.purpose(.now))
        let letter = try Letter.write(
            key.root.bytes, to: recipient, address: address, psk: serverKey.key(for: .letters))
        var (own, theirs) = (mine.value, joiner.value)
        let sealed = try visitor.key.seal(key, .now)
        own.shared = PersonRow.Connection(space: key.space, partner: person, key: .sealed(sealed), role: .now)
        theirs.shared = PersonRow.Connection(
            space: key.space, partner: visitor.person, key: .letter(letter), role: .now)
        return [
            try saving(own, mine.id, to: System.person, expecting: mine.version),
            try saving(theirs, joiner.id, to: System.person, expecting: joiner.version),
        ]
    }
}
