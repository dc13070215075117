import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTown
import Testing

/// What the ten minutes offer to pick for the week.
struct WeeklyOfferTests {
    @Test func `the thing travels to the last screen, and what is unknown leads nowhere`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let offered = try await ada.get("/week/ten?step=3").body
            #expect(try await sam.get("/week/ten?step=3").body.things == offered.things)
            let thing = try #require(offered.things.first)
            let last = try await ada.get("/week/ten?step=4&thing=\(thing)")
            #expect(last.field("thing") == thing)
            try await ada.keepTalk("2026-10-30", "20:30", thing: thing)
            #expect(try await sam.get("/week/ten").body.holds("\"/library/\(thing)\""))
            #expect(try await sam.get("/week/ten?step=3").body.holds("value=\"\(thing)\" checked"))
            for unknown in ["nothing-like-it", "../me", "%3Cb%3E", "only-a-kiss"] {
                #expect(try await ada.get("/week/ten?step=4&thing=\(unknown)").status == 404)
            }
            let fields = [("thing", "nothing-like-it"), ("day", "2026-10-30"), ("time", "20:30")]
            #expect(try await ada.post("/week/ten", fields).status == 404)
        }
    }

    @Test func `what both chose for the week comes first, and two phones offer the same whatever one declined`()
        async throws
    {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let offered = try await ada.get("/week/ten?step=3").body.things
            let strategies = offered.compactMap { town.site.library.practice(Practice.ID($0))?.strategy }
            try await sam.offers(strategies.map { ("declined", $0.rawValue) })
            #expect(offered.count == 4)
            for browser in [ada, sam] {
                #expect(try await browser.get("/week/ten?step=3").body.things == offered)
            }
            try await sam.offers([])
            let both = try #require(try await Offered(ada, sam).both.first)
            for browser in [ada, sam] { try await browser.tick([both]) }
            for browser in [ada, sam] {
                #expect(try await browser.get("/week/ten?step=3").body.things.first == both)
            }
        }
    }

    @Test func `alone, what one would rather not be offered is left out`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let offered = try await ada.get("/week/ten?step=3").body.things
            let strategies = offered.compactMap { town.site.library.practice(Practice.ID($0))?.strategy }
            try await ada.offers(strategies.map { ("declined", $0.rawValue) })
            let now = try await ada.get("/week/ten?step=3").body.things
            #expect(!offered.isEmpty && Set(now).isDisjoint(with: offered))
        }
    }
}

extension String {
    /// The things on offer, in their order.
    var things: [String] {
        matches(of: /name="thing" value="([a-z0-9-]+)"/).map { String($0.1) }
    }
}
