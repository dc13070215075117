import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// The ten minutes: four screens, a thing and a date for both.
struct WeeklyTalkTests {
    @Test func `the screens follow each other, and only the last keeps anything`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            let rows = try await store.rows()
            let headings = ["Ten minutes a week", "One good moment", "How you two see it", "One thing for the week"]
            for (step, heading) in headings.enumerated() {
                let page = try await ada.get(step == 0 ? "/week/ten" : "/week/ten?step=\(step)")
                #expect(page.heading == heading)
                #expect(page.body.holds(step == 3 ? "name=\"step\" value=\"4\"" : "/week/ten?step=\(step + 1)"))
                #expect(step == 0 || page.body.holds("Enough for today"))
            }
            let last = try await ada.get("/week/ten?step=4&thing=")
            #expect(last.heading == "When next?" && last.body.holds("Both of you"))
            #expect(last.body.holds("kept for both of you"))
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `what is kept is there for both, each on their own clock`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await sam.moves(to: "America/Los_Angeles", name: "Sam", hue: "lake")
            // The clocks go back in Berlin two nights from now, and in Los Angeles a week later.
            #expect(try await ada.keepTen("2026-10-30", "20:30").location == "/week/ten?kept=yes")
            let hers = try await ada.get("/week/ten?kept=yes").body
            #expect(hers.holds("Friday 30 October, 20:30") && hers.holds("Kept.") && hers.holds("Both of you"))
            #expect(try await sam.get("/week/ten").body.holds("Friday 30 October, 12:30"))
        }
    }

    @Test func `the usual next time is the same clock a week on, though clocks change`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.keepTen("2026-10-24", "21:00")
            town.watch.move(minutes: 24 * 60)
            try await ada.unlock()
            let page = try await ada.get("/week/ten?step=4&thing=")
            #expect((page.field("day"), page.field("time")) == ("2026-10-31", "21:00"))
            try await ada.keepTen("2026-10-31", "21:00")
            try await sam.unlock()
            let theirs = try await sam.get("/week/ten?step=4&thing=")
            #expect((theirs.field("day"), theirs.field("time")) == ("2026-10-31", "21:00"))
            #expect(theirs.body.holds("This is kept already"))
        }
    }

    @Test func `the thing travels to the last screen, and what is unknown leads nowhere`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let offered = try await ada.get("/week/ten?step=3").body
            #expect(try await sam.get("/week/ten?step=3").body.things == offered.things)
            let thing = try #require(offered.things.first)
            let last = try await ada.get("/week/ten?step=4&thing=\(thing)")
            #expect(last.field("thing") == thing)
            try await ada.keepTen("2026-10-30", "20:30", thing: thing)
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
            let rooms = offered.compactMap { town.site.library.practice(Practice.ID($0))?.room }
            try await sam.offers(rooms.map { ("declined", $0.rawValue) })
            #expect(offered.count == 4)
            for browser in [ada, sam] {
                #expect(try await browser.get("/week/ten?step=3").body.things == offered)
            }
            try await sam.offers([])
            let both = try #require(try await Offered(ada, sam).both.first)
            for browser in [ada, sam] { try await browser.mark([both]) }
            for browser in [ada, sam] {
                #expect(try await browser.get("/week/ten?step=3").body.things.first == both)
            }
        }
    }

    @Test func `alone, what one would rather not be offered is left out`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let offered = try await ada.get("/week/ten?step=3").body.things
            let rooms = offered.compactMap { town.site.library.practice(Practice.ID($0))?.room }
            try await ada.offers(rooms.map { ("declined", $0.rawValue) })
            let now = try await ada.get("/week/ten?step=3").body.things
            #expect(!offered.isEmpty && Set(now).isDisjoint(with: offered))
        }
    }

    @Test func `alone it stays with oneself, and another connection begins afresh`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let last = try await ada.get("/week/ten?step=4&thing=").body
            #expect(last.holds("Only you") && !last.holds("both of"))
            try await ada.keepTen("2026-10-30", "20:30")
            #expect(try await ada.get("/week/ten").body.holds("Friday 30 October, 20:30"))
            let (_, sam) = try await town.couple(of: ada)
            for browser in [ada, sam] {
                #expect(try await !browser.get("/week/ten").body.holds("30 October"))
            }
        }
    }

    @Test func `the date can be left open, and what has gone by is not mentioned`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.keepTen("2026-10-24", "21:00")
            town.watch.move(minutes: 3 * 24 * 60)
            for browser in [ada, sam] {
                try await browser.unlock()
                let page = try await browser.get("/week/ten").body
                #expect(!page.holds("October") && !page.holds("Next time"))
            }
            let version = try #require(try await sam.get("/week/ten?step=4&thing=").hidden("version"))
            let open = [("thing", ""), ("day", "x"), ("time", ""), ("open", "yes"), ("version", version)]
            #expect(try await sam.post("/week/ten", open).location == "/week/ten?kept=yes")
            #expect(try await ada.get("/week/next.ics").status == 404)
        }
    }

    @Test func `the pictures stand there once both brought, and before that the words are the same`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let before = try await ada.get("/week/ten?step=2").body
            try await sam.checkIn([("arguments", "8"), ("bring", "arguments")])
            #expect(try await ada.get("/week/ten?step=2").body == before)
            try await ada.checkIn([("arguments", "2")])
            #expect(try await ada.get("/week/ten?step=2").body == before)
            try await ada.checkIn([("arguments", "2"), ("bring", "arguments")])
            for browser in [ada, sam] {
                let page = try await browser.get("/week/ten?step=2").body
                #expect(page.holds("On most days") && page.holds("A little sooner") && page.holds("Both of you"))
                #expect(page.utf8.count < 25 * 1024)
            }
        }
    }
}

extension String {
    /// The things on offer, in their order.
    var things: [String] {
        matches(of: /name="thing" value="([a-z0-9-]+)"/).map { String($0.1) }
    }
}
