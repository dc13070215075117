import Foundation
package import RekindleCore
import RekindleStore

extension Vault {
    /// What a link is to whoever opens it.
    package enum InvitationView: Equatable, Sendable {
        /// It can be answered. The name is the inviter's.
        case open(inviter: String)
        /// Its inviter opened it.
        case own
        /// This visitor said yes; the inviter has yet to confirm.
        case waiting(inviter: String)
        /// Expired, used, revoked or never there: told alike.
        case gone
    }

    package func view(_ token: InvitationToken, by visitor: Visitor?) async throws(VaultFailure) -> InvitationView {
        guard let row = try await load(InvitationRow.self, token.id, from: System.invitation) else { return .gone }
        let offer = try row.value.offer(token)
        guard offer.until > clock.now() else { return .gone }
        if offer.inviter == visitor?.person { return .own }
        // An account made with it changes nothing here: the inviter could look, and would know of it before the yes.
        guard let answer = try row.value.answer(token) else { return .open(inviter: offer.name) }
        return answer.joiner == visitor?.person ? .waiting(inviter: offer.name) : .gone
    }

    package enum JoinResult: Equatable, Sendable {
        case waiting(inviter: String)
        case own
        case gone
        /// One shared space at a time.
        case alreadyConnected
    }

    /// Says yes to an invitation. The name waits sealed under the link's secret until the inviter confirms it.
    package func join(
        _ token: InvitationToken, by visitor: Visitor, as member: Member
    ) async throws(VaultFailure) -> JoinResult {
        guard visitor.shared == nil else { return .alreadyConnected }
        // Where somebody was faster, perhaps the same person with a second press, another look tells who.
        return try await decidingAnew { () throws(VaultFailure) in
            switch try await view(token, by: visitor) {
            case .own: return .own
            case .gone: return .gone
            case .waiting(let inviter): return .waiting(inviter: inviter)
            case .open(let inviter):
                try await answer(token, by: visitor, as: member, inviter: inviter)
                return .waiting(inviter: inviter)
            }
        }
    }

    private func answer(
        _ token: InvitationToken, by visitor: Visitor, as member: Member, inviter: String
    ) async throws(VaultFailure) {
        guard let row = try await load(InvitationRow.self, token.id, from: System.invitation),
            // Between the look and this one somebody may have said yes: theirs stays.
            try row.value.answer(token) == nil,
            let person = try await load(PersonRow.self, personID(visitor.person), from: System.person)
        else { throw .stale }
        let answer = InvitationRow.Answer(
            joiner: visitor.person, member: member, publicKey: person.value.publicKey)
        var answered = row.value
        answered.answer = try InvitationRow.seal(
            answer, token, part: "answer", by: visitor.person, at: clock.now())
        let old = try await visitor.personal.only(Joining.self)
        let joining = Joining(token: token, inviterName: inviter)
        try await visitor.personal.apply([
            try saving(answered, token.id, to: System.invitation, expecting: row.version, expires: row.expires),
            try visitor.personal.setting(joining, expecting: old?.version),
        ])
        live.tell(LiveUpdates.connection, to: [try row.value.offer(token).inviter])
    }

    /// The invitation a visitor said yes to, while it still waits.
    package func joining(of visitor: Visitor) async throws(VaultFailure) -> Joining? {
        guard visitor.shared == nil, let joining = try await visitor.personal.only(Joining.self) else { return nil }
        guard case .waiting = try await view(joining.content.token, by: visitor) else { return nil }
        return joining.content
    }

    /// Takes a yes back before it was confirmed. The link looks again as if nobody had answered.
    package func withdrawJoining(of visitor: Visitor) async throws(VaultFailure) {
        guard let joining = try await visitor.personal.only(Joining.self) else { return }
        var writes = [visitor.personal.removing(joining)]
        let token = joining.content.token
        if case .waiting = try await view(token, by: visitor),
            let row = try await load(InvitationRow.self, token.id, from: System.invitation)
        {
            var open = row.value
            open.answer = nil
            writes.append(
                try saving(open, token.id, to: System.invitation, expecting: row.version, expires: row.expires))
        }
        try await visitor.personal.apply(writes)
    }
}
