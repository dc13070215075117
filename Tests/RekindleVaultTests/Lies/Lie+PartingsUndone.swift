import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

extension Lie {
    /// What of a parting nobody here would notice.
    static let ofPartingsUndone: [Lie] = [
        unnoticed("the rows of two from before they parted, put back, and their space not closed") { liar in
            let rows = [
                try await liar.bare(with: "publicKey", of: liar.ada.person),
                try await liar.bare(with: "publicKey", of: liar.sam.person),
            ]
            let space = try liar.shared().ada.id
            _ = try await liar.vault.part(liar.ada, letter: PartingLetter())
            for row in rows { try await liar.store.plant(row) }
            try await liar.store.reopen(space)
            return await failure {
                let ada = try await liar.adaAgain()
                #expect(ada?.shared?.id == space)
            }
        },
        unnoticed("a closed space as one that is open") { liar in
            let space = try liar.shared().ada.id
            _ = try await liar.vault.part(liar.ada, letter: PartingLetter())
            try await liar.store.reopen(space)
            return await failure {
                let ada = try #require(try await liar.adaAgain())
                #expect(ada.shared == nil)
                // It is read as before, and nobody has it as a place to write to.
                let once = try await liar.story.once(ada)
                #expect(once.id == space)
            }
        },
        unnoticed("a place in a shared space taken out of the row of a person") { liar in
            try await liar.rewrite(try await liar.bare(with: "publicKey", of: liar.ada.person)) { $0["shared"] = nil }
            return await failure {
                let ada = try #require(try await liar.adaAgain())
                #expect(ada.shared == nil && !ada.hasParted)
            }
        },
        unnoticed("that somebody who parted has still to be told") { liar in
            _ = try await liar.vault.part(liar.ada, letter: PartingLetter())
            try await liar.settleAll()
            try await liar.rewrite(try await liar.bare(with: "publicKey", of: liar.ada.person)) { fields in
                let once = fields["parted"]?.first
                fields["parted"] = once.map { .list([$0.with("isUntidied", .yesNo(true))]) }
            }
            return await failure {
                let ada = try #require(try await liar.adaAgain())
                #expect(ada.isUntidied && ada.shared == nil)
            }
        },
    ]
}
