import RekindleTesting
import RekindleTown
import Testing

/// The end of a try on Today: first for a little while, then one thing among others.
struct TodayTrialTests {
    /// Two whose try is over since midnight, with nothing else that needs them.
    private func after(_ town: Town) async throws -> (ada: Browser, sam: Browser) {
        let (ada, sam) = try await town.coupleTrying()
        for browser in [ada, sam] {
            try await browser.post("/begin", [("concern", "fights")])
            try await browser.writeFirst("rain")
        }
        try await town.moveOn(weeks: 2, [ada, sam])
        return (ada, sam)
    }

    private func moveOn(days: Int = 1, _ town: Town, _ browsers: [Browser]) async throws {
        town.watch.move(minutes: Double(days) * 24 * 60)
        for browser in browsers { try await browser.unlock() }
    }

    @Test func `the look back stands first for two days, and then it can be left for another`() async throws {
        try await Town.with { town in
            let (ada, _) = try await after(town)
            for _ in 0..<2 {
                #expect(try await ada.today().cards.first == "The weeks are over")
                try await moveOn(town, [ada])
            }
            var days: [Bool] = []
            for _ in 0..<8 {
                days.append(try await ada.today().cards.contains("The weeks are over"))
                try await moveOn(town, [ada])
            }
            #expect(days.contains(true) && days.contains(false))
        }
    }

    @Test func `what both said at its end is told to both for a week, and not before both have said it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await after(town)
            let before = try await sam.today().cards
            try await ada.lookBack("go-on", "walnut")
            #expect(try await sam.today().cards == before)
            try await sam.lookBack("stop", "hazel")
            for browser in [ada, sam] {
                let evening = try await browser.today()
                #expect(evening.cards.first == "How it was")
                #expect(!evening.body.holds("walnut") && !evening.body.holds("hazel"))
            }
            try await moveOn(days: 6, town, [ada, sam])
            for browser in [ada, sam] { #expect(try await browser.today().cards.first == "How it was") }
            try await moveOn(days: 2, town, [ada, sam])
            for browser in [ada, sam] { #expect(try await !browser.today().cards.contains("How it was")) }
        }
    }

    @Test func `whoever offers another one meets the try once on Today`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await after(town)
            try await ada.lookBack("go-on", "walnut")
            try await sam.lookBack("go-on", "hazel")
            try await ada.offerTrial("quince")
            for _ in 0..<7 {
                let cards = try await ada.today().cards
                #expect(cards.count == Set(cards).count, "\(cards)")
                try await moveOn(town, [ada])
            }
        }
    }
}
