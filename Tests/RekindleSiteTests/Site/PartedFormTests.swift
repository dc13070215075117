import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// Sam has a form of the two open while Ada leaves.
struct PartedFormTests {
    private static func visitor(_ browser: Browser, _ town: Town) async throws -> Visitor {
        let token = try #require(await browser.cookies["session"].flatMap(SessionToken.init))
        return try #require(try await town.site.vault.visit(token))
    }

    private static func parted(
        _ story: @escaping @Sendable (Town, _ ada: Browser, _ sam: Browser) async throws -> Void
    ) async throws {
        try await Town.with(store: GlassStore()) { town in
            let (ada, sam) = try await town.couple()
            try await sam.get("/us/first")
            let leaving = try await visitor(ada, town)
            #expect(try await town.site.vault.part(leaving, letter: PartingLetter("quince")))
            try await story(town, ada, sam)
        }
    }

    @Test func `what was written in it is shown again, and nothing of it is kept`() async throws {
        try await Self.parted { _, ada, sam in
            for browser in [sam, ada] {
                let reply = try await browser.post("/us/first", [("words", "walnut")])
                #expect(reply.status == 422 && reply.heading == "Your shared space is closed.")
                #expect(reply.body.holds("walnut"))
            }
        }
    }

    @Test func `a page of two is not here, as for anybody alone, and writes nothing`() async throws {
        try await Self.parted { town, ada, sam in
            let store = try #require(town.store as? GlassStore)
            let writes = store.writes
            for browser in [sam, ada] {
                #expect(try await browser.get("/us/first").status == 404)
                #expect(try await browser.get("/today").status == 200)
            }
            #expect(store.writes == writes)
            #expect(try await Self.visitor(sam, town).isUntidied)
        }
    }

    @Test func `with the first thing that he writes, what was about the two is gone`() async throws {
        try await Self.parted { town, _, sam in
            try await sam.get("/begin")
            let reply = try await sam.post("/begin", [("concern", "fights"), ("sentence", "walnut")])
            #expect(reply.status == 303)
            let visitor = try await Self.visitor(sam, town)
            #expect(!visitor.isUntidied && visitor.hasParted)
        }
    }

    @Test func `what is answered and forgotten, and what ends something, writes nothing of it`() async throws {
        try await Self.parted { town, _, sam in
            try await sam.get("/help/questions")
            _ = try await sam.post("/help/questions")
            #expect(try await Self.visitor(sam, town).isUntidied)
        }
    }
}
