import RekindleCore
import RekindleTown
import Testing

/// The week of two people, over HTTP.
struct PlanTests {
    @Test func `what both ticked comes up for both, and what one ticked comes up nowhere`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let offered = try await Offered(ada, sam)
            #expect(try await ada.tick([offered.both[0], offered.both[1], offered.ada[0]]).location == "/plan")
            #expect(try await ada.get("/plan").body.holds("Your ticks are kept"))
            #expect(try await sam.tick([offered.both[1], offered.both[2], offered.sam[0]]).location == "/plan")
            for browser in [ada, sam] {
                let page = try await browser.get("/plan")
                #expect(page.chosen == [offered.both[1]] && page.body.holds("Both of you"))
                for other in [offered.both[0], offered.both[2], offered.ada[0], offered.sam[0]] {
                    #expect(page.body.between("<h1>", "One thing just for you")?.holds("/\(other)\"") == false)
                }
            }
        }
    }

    @Test func `at most three come up, in the same order for both`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let offered = try await Offered(ada, sam)
            try await ada.tick(offered.both)
            try await sam.tick(offered.both.reversed())
            let (hers, his) = (try await ada.get("/plan").chosen, try await sam.get("/plan").chosen)
            #expect(hers == his && hers.count == Handful.plan)
        }
    }

    @Test func `waiting and having nothing in common are one page to the byte`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let offered = try await Offered(ada, sam)
            try await ada.tick([offered.both[0], offered.ada[1]])
            let waiting = try await ada.everything()
            for ticks in [[offered.both[1]], [offered.sam[0], offered.both[2]], [offered.both[4], offered.both[3]]] {
                try await sam.tick(ticks)
                #expect(try await ada.everything() == waiting)
            }
            try await sam.post("/plan/marks", [("none", "yes")])
            #expect(try await ada.everything() == waiting)
        }
    }

    @Test func `the page of two does not show one's own ticks`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let offered = try await Offered(ada, sam)
            try await ada.tick([offered.both[0], offered.ada[0]])
            #expect(try await ada.get("/plan").ticked.isEmpty)
            #expect(try await Set(ada.get("/plan/marks").ticked) == [offered.both[0], offered.ada[0]])
            try await sam.tick([offered.both[0]])
            #expect(try await ada.get("/plan").ticked.isEmpty)
        }
    }

    @Test func `alone there is a light thing and one for oneself, and nothing to tick`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let page = try await ada.get("/plan")
            #expect(page.status == 200 && page.offered.isEmpty)
            let suggested = try await ada.get("/plan/solo").suggested
            #expect(suggested.count == 3)
            #expect(page.body.holds("Now, in under a minute:") && !page.body.holds("Both of you"))
            #expect(!page.body.holds("you would both") && !page.body.holds("You would both"))
            #expect(try await ada.get("/plan/marks").status == 404)
            #expect(try await ada.post("/plan/marks", [("mark", suggested[0])]).status == 404)
            try await town.moveToQuietWeek([ada])
            #expect(try await ada.get("/plan").body.holds("Now, in under a minute:"))
        }
    }

    @Test func `pages of the week are small`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            for path in ["/plan", "/plan/marks", "/plan/solo"] {
                #expect(try await ada.get(path).body.utf8.count < 25_000)
            }
            for browser in [ada, sam] { try await browser.tick(both) }
            #expect(try await ada.get("/plan").body.utf8.count < 25_000)
        }
    }
}

extension Browser {
    /// The pages that could say something of the week.
    func everything() async throws -> [String] {
        var pages: [String] = []
        // A browser is given its cookies with its first page, whatever the other one does.
        try await get("/plan")
        for path in ["/plan", "/plan/marks", "/plan/solo", "/today", "/us", "/together", "/me", "/try"] {
            pages.append(try await get(path).whole)
        }
        return pages
    }
}
