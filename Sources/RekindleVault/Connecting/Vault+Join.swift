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
        guard !runOut.holds(row.id.hex, orNow: offer.until <= clock.now()) else { return .gone }
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

    /// Says yes to an invitation. The name waits sealed under the link's secret until the inviter confirms it. A yes that
    /// was said to another before is taken back in the same transaction: nobody waits to be confirmed by two.
    package func join(
        _ token: InvitationToken, by visitor: Visitor, as member: Member
    ) async throws(VaultFailure) -> JoinResult {
        // Where somebody was faster, perhaps the same person with a second press, another look tells who.
        return try await decidingAnew { () throws(VaultFailure) in
            switch try await view(token, by: visitor) {
            case .own: return .own
            case .gone: return .gone
            case .waiting where visitor.shared != nil, .open where visitor.shared != nil: return .alreadyConnected
            case .waiting(let inviter):
                return try await remember(token, by: visitor, inviter: inviter)
            case .open(let inviter):
                return try await answer(token, by: visitor, as: member, inviter: inviter)
            }
        }
    }

    /// A yes that waits already is the one that counts from now on.
    private func remember(
        _ token: InvitationToken, by visitor: Visitor, inviter: String
    ) async throws(VaultFailure) -> JoinResult {
        let own = visitor.personal.fresh
        let old = try await own.only(Joining.self)
        if old?.content.token != token {
            let joining = Joining(token: token, inviterName: inviter)
            try await own.apply(
                try await withdrawing(old, of: visitor) + [try own.setting(joining, expecting: old?.version)])
        }
        return .waiting(inviter: inviter)
    }

    private func answer(
        _ token: InvitationToken, by visitor: Visitor, as member: Member, inviter: String
    ) async throws(VaultFailure) -> JoinResult {
        let own = visitor.personal.fresh
        let old = try await own.only(Joining.self)
        // The earlier invitation is read before the person: whoever confirms that yes in between is seen in one of the
        // two, or makes this one stale.
        let withdrawn = try await withdrawing(old, of: visitor)
        guard let row = try await load(InvitationRow.self, token.id, from: System.invitation),
            // Between the look and this one somebody may have said yes: theirs stays.
            try row.value.answer(token) == nil,
            let person = try await load(PersonRow.self, personID(visitor.person), from: System.person)
        else { throw .stale }
        guard person.value.shared == nil else { return .alreadyConnected }
        let answer = InvitationRow.Answer(
            joiner: visitor.person, member: member, publicKey: try visitor.key.publicKey(person.value))
        var answered = row.value
        answered.answer = try InvitationRow.seal(
            answer, token, part: "answer", by: visitor.person, at: clock.now())
        let joining = Joining(token: token, inviterName: inviter)
        try await own.apply(
            withdrawn + [
                try saving(answered, token.id, to: System.invitation, expecting: row.version, expires: row.expires),
                try own.setting(joining, expecting: old?.version), try await telling(.saidYes, by: visitor),
            ])
        live.tell(LiveUpdates.connection, to: [try row.value.offer(token).inviter])
        return .waiting(inviter: inviter)
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
        try await visitor.personal.apply(
            [visitor.personal.removing(joining)] + (try await withdrawing(joining, of: visitor)))
    }

    /// The write by which an invitation looks again as if this visitor had not answered; none where they have not, or
    /// where it is gone. It rests on the very answer, so that a confirmation at the same moment makes it stale.
    func withdrawing(_ joining: Record<Joining>?, of visitor: Visitor) async throws(VaultFailure) -> [Write] {
        guard let token = joining?.content.token,
            let row = try await load(InvitationRow.self, token.id, from: System.invitation),
            try row.value.answer(token)?.joiner == visitor.person
        else { return [] }
        var open = row.value
        open.answer = nil
        return [try saving(open, token.id, to: System.invitation, expecting: row.version, expires: row.expires)]
    }
}
