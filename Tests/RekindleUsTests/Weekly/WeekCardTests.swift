import RekindleTesting
import RekindleTown
import Testing

/// What Today says of the week: on the day, towards the end, and never of what was not done.
struct WeekCardTests {
    private static let lookBack = "\"/week\""

    @Test func `on the day of the ten minutes Today says when, on each clock`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for browser in [ada, sam] { try await browser.post("/begin", [("concern", "keep")]) }
            try await sam.moves(to: "America/Los_Angeles", name: "Sam", hue: "lake")
            try await ada.keepTalk("2026-10-30", "20:30")
            #expect(try await !ada.get("/today").body.holds("Ten minutes today"))
            town.watch.move(minutes: 7 * 24 * 60 - 4 * 60)
            for (browser, time) in [(ada, "20:30"), (sam, "12:30")] {
                try await browser.unlock()
                let page = try await browser.get("/today").body
                #expect(page.holds("Ten minutes today") && page.holds(time))
            }
        }
    }

    @Test func `towards the end of a week without one Today offers to look back, and not while resting`() async throws {
        try await Town.with { town in
            // A Friday.
            let ada = try await town.ada()
            try await ada.post("/begin", [("concern", "keep")])
            // The first look is the whole one; a look back comes after it.
            #expect(try await !ada.get("/today").body.holds(Self.lookBack))
            try await ada.checkIn([("arguments", "2")])
            town.watch.move(minutes: 7 * 24 * 60)
            try await ada.unlock()
            #expect(try await ada.get("/today").body.holds(Self.lookBack))
            try await ada.offers([("resting", "yes")])
            #expect(try await !ada.get("/today").body.holds(Self.lookBack))
            try await ada.offers([])
            try await ada.weekly([("words", "quince")])
            #expect(try await !ada.get("/today").body.holds(Self.lookBack))
            town.watch.move(minutes: 4 * 24 * 60)
            try await ada.unlock()
            #expect(try await !ada.get("/today").body.holds(Self.lookBack))
        }
    }
}
