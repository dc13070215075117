import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault

extension Lie {
    /// About how two people come together.
    static let ofInvitations: [Lie] = [
        refused("the answers of two invitations exchanged") { liar in
            let (eve, _) = try await liar.answered(.eve, .kim)
            _ = try await liar.answered(.lou, .joe)
            let rows = try await liar.instance("invitation")
            try await liar.exchange("answer", rows[0], rows[1])
            return await failure { _ = try await liar.vault.invitation(of: eve) }
        },
        refused("an offer in the place of an answer") { liar in
            let (eve, _) = try await liar.answered(.eve, .kim)
            let row = try await liar.instance("invitation")[0]
            try await liar.rewrite(row) { $0["answer"] = $0["offer"] }
            return await failure { _ = try await liar.vault.invitation(of: eve) }
        },
        refused("another public key before somebody says yes") { liar in
            let (eve, kim) = (try await liar.story.arrive(.eve), try await liar.story.arrive(.kim))
            let link = try await liar.vault.invite(eve, name: Somebody.eve.name)
            try await liar.swapPublicKey(of: kim)
            return await failure { _ = try await liar.vault.join(link, by: kim, as: Somebody.kim.profile.member) }
        },
        refused("another public key before it is confirmed") { liar in
            let (eve, kim) = try await liar.answered(.eve, .kim)
            try await liar.swapPublicKey(of: kim)
            return await failure { try await liar.vault.confirmInvitation(by: eve, as: Somebody.eve.profile.member) }
        },
        refused("a later day on which an invitation runs out") { liar in
            let eve = try await liar.story.arrive(.eve)
            let link = try await liar.vault.invite(eve, name: Somebody.eve.name)
            var row = try await liar.instance("invitation")[0]
            row.expires = row.expires.map { $0 + 400 * 86_400 }
            try await liar.store.plant(row)
            liar.story.watch.move(days: 4)
            // Told like one that was never there.
            return try await liar.vault.view(link, by: nil) == .gone ? .missing : nil
        },
    ]
}

extension Liar {
    /// Somebody who invited another, who said yes.
    func answered(_ one: Somebody, _ other: Somebody) async throws -> (inviter: Visitor, joiner: Visitor) {
        let (inviter, joiner) = (try await story.arrive(one), try await story.arrive(other))
        let link = try await vault.invite(inviter, name: one.name)
        _ = try await vault.join(link, by: joiner, as: other.profile.member)
        return (inviter, joiner)
    }

    /// Gives somebody Ada's public key.
    func swapPublicKey(of visitor: Visitor) async throws {
        let hers = try BareValue.fields(of: try await bare(with: "publicKey", of: ada.person))["publicKey"]
        try await rewrite(try await bare(with: "publicKey", of: visitor.person)) { $0["publicKey"] = hers }
    }
}
