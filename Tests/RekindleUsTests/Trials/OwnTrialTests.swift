import RekindleTown
import Testing

/// A try that began alone, once there are two.
struct OwnTrialTests {
    @Test func `a try begun alone goes on below the one of both, and is nobody else's business`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleWithOwnTrial()
            let page = try await ada.get("/try")
            #expect(page.heading == "A try" && page.body.holds("Your own try") && page.body.holds("quince"))
            #expect(try await !sam.get("/try").body.holds("quince"))
            for browser in [ada, sam] { try await browser.offerTrial("medlar", released: true) }
            for own in [true, false] {
                let page = try await ada.get("/try")
                #expect(page.heading == "Your try" && page.body.holds("quince") == own)
                let his = try await sam.everything()
                #expect(try await ada.post("/try/back", [("what", "end"), ("round", "alone")]).location == "/try")
                #expect(try await sam.everything() == his)
            }
            #expect(try await sam.get("/try").heading == "Your try")
        }
    }

    @Test func `its look back stays with its author, and what is begun for both is left alone`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleWithOwnTrial()
            let early = try await ada.post("/try/look", Self.look)
            #expect(early.status == 422 && early.refusal?.contains("no try to look back at") == true)
            for browser in [ada, sam] { try await browser.offerTrial() }
            try await town.moveOn(weeks: 2, [ada, sam])
            try await ada.get("/try/look")
            #expect(try await ada.post("/draft?for=/try/look", [("words", "walnut")]).status == 204)
            let his = try await sam.everything()
            let refused = try await ada.post("/try/look", [("words", "hazel"), ("round", "alone")])
            #expect(
                refused.status == 422 && refused.hidden("round") == "alone" && !refused.body.asRead.holds("Sam reads"))
            for _ in 0..<2 { #expect(try await ada.post("/try/look", Self.look).location == "/try") }
            let page = try await ada.get("/try")
            #expect(page.heading == "The weeks are over" && !page.body.holds("Your own try"))
            #expect(try await ada.get("/try/look").body.holds("walnut"))
            #expect(try await sam.everything() == his)
        }
    }

    private static let look = [("wish", "stop"), ("words", "hazel"), ("round", "alone")]
}

extension Town {
    /// Ada had begun one alone before Sam came.
    fileprivate func coupleWithOwnTrial() async throws -> (ada: Browser, sam: Browser) {
        let ada = try await ada()
        try await ada.offerTrial("quince")
        return try await couple(of: ada)
    }
}
