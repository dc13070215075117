import RekindleTown
import Testing

/// The week in a few words, on Today.
struct PlanCardTests {
    @Test func `all of a plan set aside asks for no ticks`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            try await ada.post("/begin", [("concern", "fights")])
            for browser in [ada, sam] { try await browser.writeFirst("rain") }
            // What has opened lately would stand in its place.
            repeat { try await town.moveOn([ada, sam]) } while try await ada.get("/plan").isQuietWeek
            let both = try await Offered(ada, sam).both
            for browser in [ada, sam] { try await browser.tick([both[0]]) }
            try await ada.setAside(both[0])
            var cards = 0
            // From Friday to Sunday, since the cards take turns.
            for _ in 0..<3 {
                let today = try await ada.today()
                #expect(!today.body.holds("Tick what you would be glad to do"))
                if today.cards.contains("This week") {
                    cards += 1
                    #expect(today.body.holds("if you feel like it. Nothing has to happen."))
                }
                try await town.moveOn(weeks: 1.0 / 7, [ada, sam])
            }
            #expect(cards > 0)
        }
    }
}
