import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleUI
import Testing

/// One screen a step, by addresses alone.
struct StepTests {
    @Test func `before the first screen stand the ways, with what each says, and when not to`() async throws {
        try await Town.with { town in
            let practice = try #require(town.site.library.practice(.init("good-news")))
            let (ada, _) = try await town.couple()
            let page = try await ada.get("/library/good-news/do")
            #expect(page.heading == "Who is there tonight?")
            for way in practice.ways {
                let words = Quotes.curled(practice.variants[way] ?? "").escaped
                #expect(page.body.holds("value=\"\(way.rawValue)\"") && page.body.holds(words), "\(way)")
            }
            for words in practice.cautions + practice.notWhen {
                #expect(page.body.holds(Quotes.curled(words).escaped))
            }
            #expect(page.body.holds("name=\"way\" value=\"together\" checked"))
        }
    }

    @Test func `alone there is no second phone, and who is on the sofa is asked for`() async throws {
        try await Town.with { town in
            let page = try await town.ada().get("/library/good-news/do").body
            #expect(!page.holds("value=\"together\"") && page.holds("value=\"onePhone\""))
            #expect(page.holds("name=\"guest\" value=\"\"") && page.holds("name=\"way\" value=\"alone\" checked"))
        }
    }

    @Test(arguments: ["alone", "together", "apart"])
    func `choosing a way leads to its first screen, and going on comes to the end and back`(way: String) async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let practice = try #require(town.site.library.practice(.init("good-news")))
            let screens = practice.screens(for: try #require(Variant(rawValue: way)))
            try await ada.get("/library/good-news/do")
            let begun = try await ada.post("/library/good-news/do", [("way", way), ("guest", "Robin")])
            #expect(begun.location == "/library/good-news/do?way=\(way)&step=1")
            for (place, screen) in screens.enumerated() {
                let page = try await ada.step(String(place + 1), way: way)
                #expect(page.status == 200 && page.body.holds(Quotes.curled(practice.words(on: screen)).escaped))
                #expect(page.body.holds("name=\"enough\" value=\"\(place + 1)\""))
                #expect(page.body.holds("name=\"step\" value=\"\(place)\"") == (place > 0))
                let isLast = place == screens.count - 1
                let next = isLast ? "name=\"done\" value=\"yes\"" : "name=\"step\" value=\"\(place + 2)\""
                #expect(page.body.holds(next))
            }
            let end = try await ada.get("/library/good-news/do?way=\(way)&done=yes")
            #expect(end.location == "/library/good-news/done?way=\(way)")
        }
    }

    @Test(arguments: [
        ("0", "To begin with"), ("-9223372036854775808", "To begin with"), ("99", "The last step"),
        ("x", "To begin with"), ("9223372036854775807", "The last step"), ("", "To begin with"),
        ("3", "Step two of five"),
    ])
    func `a step that is not there is the nearest one`(step: String, heading: String) async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            #expect(try await ada.step(step).heading == heading)
        }
    }

    @Test func `what is unknown has no screens, and a way that is not offered asks again`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for id in ["no-such-practice", "what-a-rough-patch-is", "%2e%2e"] {
                for end in ["do", "done"] {
                    #expect(try await ada.get("/library/\(id)/\(end)").status == 404, "\(id)/\(end)")
                    #expect(try await ada.post("/library/\(id)/\(end)").status == 404, "\(id)/\(end)")
                }
                #expect(try await ada.post("/library/\(id)/favourite").status == 404, "\(id)")
            }
            for way in ["together", "onePhone", "nobody", ""] {
                #expect(try await ada.step("2", way: way).heading == "Who is there tonight?", "\(way)")
            }
            let refused = try await ada.post("/library/good-news/do", [("way", "nobody")])
            #expect(refused.status == 422 && refused.refusal == "Choose one of the ways.")
        }
    }

    @Test func `alone, what one person does stands before the steps for two`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let own = try await ada.step("2", way: "alone")
            #expect(own.heading == "On your own" && own.body.holds("gets two questions"))
            #expect(try await ada.step("3", way: "alone").body.holds("were written for two"))
        }
    }

    @Test func `a step that speaks of minutes can keep them, and says them without a script`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let page = try await ada.get("/library/ten-minutes-after-the-day/do?way=together&step=2").body
            #expect(page.holds("data-timer=\"5\"") && page.holds("About five minutes, without an alarm."))
            #expect(try await !ada.step("2").body.holds("data-timer"))
        }
    }

    @Test(arguments: [(1, false), (2, true), (6, true)])
    func `enough for today ends kindly at every step`(step: Int, asks: Bool) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            let rows = try await store.rows()
            let stopped = try await ada.open("/library/good-news/do?way=together&step=\(step)&enough=\(step)")
            #expect(stopped.heading == "Enough for today.")
            #expect(stopped.body.holds("name=\"how\"") == asks && stopped.body.holds("Nothing was noted") != asks)
            #expect(try await store.rows() == rows)
        }
    }
}
