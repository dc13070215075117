import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// Behind the lock nothing that is there changes: what comes is held beside it, so many and no more.
struct HeldBesideTests {
    private static let place = "/draft?for=/begin"

    @Test func `what was kept before the lock is still there`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/begin")
            #expect(try await ada.post(Self.place, [("sentence", "quince")]).status == 204)
            town.watch.move(minutes: 11)
            #expect(try await ada.post(Self.place, [("sentence", "medlar")]).status == 204)
            #expect(try await ada.post("/begin", [("sentence", "walnut")]).status == 303)
            try await ada.unlock()
            let offer = try await ada.get(Self.place)
            #expect(offer.heading == "This came while it was locked." && offer.body.holds("walnut"))
            #expect(offer.body.holds("What was kept here before") && offer.body.holds("quince"))
            #expect(!offer.body.holds("medlar"))
            #expect(try await ada.post("/begin", [("sentence", "walnut"), ("held", "yes")]).status == 303)
            #expect(try await ada.get(Self.place).location == "/today")
        }
    }

    @Test func `a form that shows its own draft is offered with what was kept before`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/check-in")
            #expect(try await ada.post("/draft?for=/check-in", [("sentence", "quince")]).status == 204)
            town.watch.move(minutes: 11)
            try await ada.post("/check-in", [("sentence", "medlar")])
            try await ada.unlock()
            let offer = try await ada.get("/draft?for=/check-in")
            #expect(offer.status == 200 && offer.body.holds("quince") && offer.body.holds("medlar"))
        }
    }

    @Test func `what was held behind an earlier lock stays, and a third is not held`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            for words in ["quince", "medlar"] {
                town.watch.move(minutes: 11)
                #expect(try await ada.post("/begin", [("sentence", words)]).status == 303)
                try await ada.unlock()
            }
            let offer = try await ada.get(Self.place).body
            #expect(offer.holds("quince") && offer.holds("medlar"))
            town.watch.move(minutes: 11)
            let rows = try await store.rows()
            let refused = try await ada.post("/begin", [("sentence", "walnut")])
            #expect(refused.status == 429 && refused.heading == "That was a lot at once.")
            #expect(refused.body.holds("walnut") && !refused.body.holds("quince"))
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `no more is held than somebody may have begun`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let visitor = try await town.visitor(ada)
            for number in 1...Vault.mostDrafts {
                try await town.site.vault.keepDraft(Draft(path: "/\(number)", fields: []), of: visitor)
            }
            town.watch.move(minutes: 11)
            #expect(try await ada.post(Self.place, [("sentence", "quince")]).status == 429)
            #expect(try await visitor.personal.newest(Draft.self, limit: 999).count == Vault.mostDrafts)
        }
    }

    @Test func `nothing is kept of a practice that there is not`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            let place = "/draft?for=/library/no-such-practice/done"
            let rows = try await store.rows()
            #expect(try await ada.post(place, [("line", "quince")]).status == 404)
            town.watch.move(minutes: 11)
            #expect(try await ada.post(place, [("line", "quince")]).location?.hasPrefix("/unlock") == true)
            #expect(try await ada.post("/library/no-such-practice/done", [("line", "quince")]).status == 303)
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `who sends far more than anybody is told calmly, and nobody else is held up`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let visitor = try await town.visitor(ada)
            await WriteQuota.$author.withValue(town.site.vault.quota.author(visitor.person)) {
                for _ in 0..<WriteQuota.mostWritesAMinute { try? await visitor.personal.apply([]) }
            }
            let fields = [("words", "quince")]
            let refused = try await ada.post("/us/first", fields)
            #expect(refused.status == 429 && refused.refusal?.contains("nothing is lost") == true)
            #expect(refused.body.holds("quince") && refused.action == "/us/first")
            #expect(try await sam.post("/us/first", fields).status == 303)
            town.watch.move(minutes: 1)
            #expect(try await ada.post("/us/first", fields).status == 303)
        }
    }
}
