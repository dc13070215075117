import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

extension Lie {
    /// What nobody here would notice, as the trust page says.
    static let unnoticedOnes: [Lie] = [
        unnoticed("a row set back to an older state, with its older version") { liar in
            let id = try await liar.keep(Liar.words)
            let old = try await liar.row(id, in: liar.ada.personal.id)
            try await liar.change(id, to: Liar.others)
            try await liar.store.plant(old)
            return await failure {
                let read = try await liar.ada.personal.record(FirstMinute.self, id)
                #expect(read?.content == Liar.words)
            }
        },
        unnoticed("what was taken back before it opened, put back") { liar in
            let (hers, his) = try liar.shared()
            _ = try await liar.release(Liar.words, in: hers)
            let row = try await liar.deposit(in: hers)
            try await liar.vault.takeBack(FirstMinutes.self, subject: "", in: hers)
            try await liar.store.plant(row)
            return await failure {
                let outcome = try await liar.release(Liar.others, in: his)
                #expect(outcome == .opened)
            }
        },
        unnoticed("a row left out, or given another kind") { liar in
            let id = try await liar.keep(Liar.words)
            try await liar.store.lose([try await liar.row(id, in: liar.ada.personal.id)])
            return await failure {
                let read = try await liar.ada.personal.record(FirstMinute.self, id)
                #expect(read == nil)
            }
        },
        unnoticed("a write that was not kept") { liar in
            liar.store.truth.mood = .pretending
            return await failure { _ = try await liar.keep(Liar.words) }
        },
        unnoticed("a write that is taken over a newer one") { liar in
            let id = try await liar.keep(Liar.words)
            guard let old = try await liar.ada.personal.record(FirstMinute.self, id) else { throw Surprise("no row") }
            try await liar.change(id, to: Liar.others)
            liar.store.takeAnything()
            return await failure {
                try await liar.ada.personal.apply([try liar.ada.personal.replacing(old, with: Liar.words)])
                let read = try await liar.ada.personal.record(FirstMinute.self, id)
                #expect(read?.content == Liar.words)
            }
        },
        unnoticed("a list in another order") { liar in
            for (subject, words) in [("a", Liar.words), ("b", Liar.others)] {
                _ = try await liar.keep(words, subject: subject)
            }
            liar.store.say { $0.reversed() }
            return await failure {
                let read = try await liar.ada.personal.newest(FirstMinute.self, limit: 9)
                #expect(read.map(\.content) == [Liar.words, Liar.others])
            }
        },
        unnoticed("an ended session put back") { liar in
            let row = try await liar.bare(with: "needsCode", of: liar.ada.person)
            try await liar.vault.endSessions(of: liar.ada, keepingThis: false)
            #expect(try await liar.adaAgain() == nil)
            try await liar.store.plant(row)
            return await failure {
                let visitor = try await liar.adaAgain()
                #expect(visitor?.person == liar.ada.person)
            }
        },
        unnoticed("a later day on which a session runs out") { liar in
            var row = try await liar.bare(with: "needsCode", of: liar.ada.person)
            row.expires = row.expires.map { $0 + 400 * 86_400 }
            try await liar.store.plant(row)
            liar.story.watch.move(days: 90)
            return await failure {
                let visitor = try await liar.adaAgain()
                #expect(visitor?.person == liar.ada.person)
            }
        },
        unnoticed("another partner in the row of a person") { liar in
            let row = try await liar.bare(with: "publicKey", of: liar.ada.person)
            let eve = try await liar.story.arrive(.eve)
            try await liar.rewrite(row) { fields in
                fields["shared"] = fields["shared"]?.with("partner", .text(eve.person.hex))
            }
            return await failure {
                let hers = try #require(try await liar.adaAgain()?.shared)
                let his = try liar.shared().sam
                _ = try await liar.release(Liar.others, in: his)
                // What he wrote is looked for where she would have left it, so nothing opens.
                let outcome = try await liar.release(Liar.words, in: hers)
                #expect(outcome == .kept)
            }
        },
        unnoticed("failed tries that were forgotten") { liar in
            let wrong = Somebody.ada.attempt(password: "not at all")
            for _ in 0..<6 { _ = try await liar.vault.signIn(wrong) }
            try await liar.store.lose(try await liar.instance("slot"))
            return await failure {
                let result = try await liar.vault.signIn(wrong)
                #expect(result == .wrong)
            }
        },
        unnoticed("fewer accounts than there are") { liar in
            try await liar.store.lose(try await liar.instance("account"))
            return await failure {
                let count = try await liar.vault.accountCount()
                #expect(count == 0)
            }
        },
    ]
}
