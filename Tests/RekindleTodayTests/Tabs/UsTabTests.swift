import RekindleTown
import Testing

/// What there is of a story, alone and of two.
struct UsTabTests {
    @Test func `alone it is what one said`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await Self.actions(ada) == ["Tap what fits", "Check in", "How to ask"])
            try await ada.post("/begin", [("concern", "fights"), ("sentence", "quince")])
            try await ada.checkIn([("time", "2")])
            #expect(try await Self.actions(ada) == ["Change it", "Open the picture", "How to ask"])
        }
    }

    @Test func `of two it is what opened, and one's own that waits`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            #expect(try await Self.actions(ada) == ["Write one thing", "Check in"])
            try await ada.writeFirst("quince")
            try await ada.checkIn(Self.brought)
            #expect(try await Self.actions(ada) == ["See yours", "See yours"])
            #expect(try await Self.actions(sam) == ["Write one thing", "Check in"])
            try await sam.checkIn(Self.brought)
            #expect(try await Self.actions(ada) == ["See yours", "Open the picture", "Check in"])
            #expect(try await Self.actions(sam) == ["Write one thing", "Open the picture", "Check in"])
            let subject = try #require(try await sam.get("/picture").hidden("round"))
            try await sam.post("/picture/back", [("what", "picture"), ("round", subject)])
            #expect(try await Self.actions(ada) == ["See yours", "Check in"])
            #expect(try await Self.actions(sam) == ["Write one thing", "Check in"])
            try await sam.writeFirst("medlar")
            for browser in [ada, sam] { #expect(try await Self.actions(browser) == ["Read them", "Check in"]) }
        }
    }

    private static let brought = [("arguments", "2"), ("bring", "arguments")]

    /// What the cards of the page offer to do, in their order.
    private static func actions(_ browser: Browser) async throws -> [String] {
        try await browser.get("/us").body.matches(of: /<p class="card-action"><a [^>]*>([^<]*)</).map { String($0.1) }
    }
}
