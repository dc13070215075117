import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

extension Lie {
    /// About ways in that were ended: the database says what they were, and nobody notices.
    static let ofWaysPutBack: [Lie] = [
        unnoticed("the rows of an account and its person from before another password, put back") { liar in
            let rows = [
                try await liar.bare(with: "salt", of: liar.ada.person),
                try await liar.bare(with: "publicKey", of: liar.ada.person),
            ]
            let change = try await liar.vault.changePassword(
                Somebody.ada.password, to: "a new long one", by: liar.ada, WaysAfter(day: "2026-10-23"))
            #expect(change == .changed(nil))
            #expect(try await liar.vault.signIn(Somebody.ada.attempt()) == .wrong)
            for row in rows { try await liar.store.plant(row) }
            return await failure {
                guard case .entered(let token) = try await liar.vault.signIn(Somebody.ada.attempt()) else {
                    throw VaultFailure.notYours
                }
                let visitor = try await liar.vault.visit(token)
                #expect(visitor?.person == liar.ada.person)
            }
        },
        unnoticed("a recovery code whose place another took, put back") { liar in
            let old = try await liar.vault.makeRecoveryCode(for: liar.ada, over: nil, day: "2026-10-23")
            let row = try await liar.instance("recovery")[0]
            let choice = try await liar.ada.personal.only(RecoveryChoice.self)
            _ = try await liar.vault.makeRecoveryCode(for: liar.ada, over: choice, day: "2026-10-24")
            try await liar.store.plant(row)
            return await failure {
                let attempt = Somebody.ada.attempt(password: "a new long one")
                guard case .recovered = try await liar.vault.recover(attempt, code: old.text, day: "2026-10-25") else {
                    throw VaultFailure.notYours
                }
            }
        },
        unnoticed("an invitation that was taken back, put back") { liar in
            let eve = try await liar.story.arrive(.eve)
            let link = try await liar.vault.invite(eve, name: Somebody.eve.name)
            let row = try await liar.instance("invitation")[0]
            try await liar.vault.revokeInvitation(of: eve)
            try await liar.store.plant(row)
            return await failure {
                let seen = try await liar.vault.view(link, by: nil)
                #expect(seen == .open(inviter: Somebody.eve.name))
                // It stands in nobody's own space any more, so that no yes to it can be confirmed.
                let own = try await liar.vault.invitation(of: eve)
                #expect(own == nil)
            }
        },
    ]
}
