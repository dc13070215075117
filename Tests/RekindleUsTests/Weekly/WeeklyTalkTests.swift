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
            #expect(try await ada.keepTalk("2026-10-30", "20:30").location == "/week/ten?kept=yes")
            let hers = try await ada.get("/week/ten?kept=yes").body
            #expect(hers.holds("Friday 30 October, 20:30") && hers.holds("Kept.") && hers.holds("Both of you"))
            #expect(try await sam.get("/week/ten").body.holds("Friday 30 October, 12:30"))
        }
    }

    @Test func `the usual next time is the same clock a week on, though clocks change`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.keepTalk("2026-10-24", "21:00")
            town.watch.move(minutes: 24 * 60)
            try await ada.unlock()
            let page = try await ada.get("/week/ten?step=4&thing=")
            #expect((page.field("day"), page.field("time")) == ("2026-10-31", "21:00"))
            try await ada.keepTalk("2026-10-31", "21:00")
            try await sam.unlock()
            let theirs = try await sam.get("/week/ten?step=4&thing=")
            #expect((theirs.field("day"), theirs.field("time")) == ("2026-10-31", "21:00"))
            #expect(theirs.body.holds("This is kept already"))
        }
    }

    @Test func `alone it stays with oneself, and another connection begins afresh`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let last = try await ada.get("/week/ten?step=4&thing=").body
            #expect(last.holds("Only you") && !last.holds("both of"))
            try await ada.keepTalk("2026-10-30", "20:30")
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
            try await ada.keepTalk("2026-10-24", "21:00")
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
