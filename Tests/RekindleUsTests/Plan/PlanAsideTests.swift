import RekindleCore
import RekindleTown
import Testing

/// Changed and set aside without a word.
struct PlanAsideTests {
    @Test func `what one sets aside is there for the other as before, and comes back`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            let light = try await ada.light()
            for browser in [ada, sam] { try await browser.tick([both[0], both[1]]) }
            let his = try await sam.everything()
            for practice in [both[0], both[1], light, both[0]] {
                #expect(try await ada.setAside(practice).location == "/plan")
                #expect(try await sam.everything() == his)
            }
            let page = try await ada.get("/plan").body
            #expect(page.holds("All of it is set aside, on your page alone.") && !page.holds("You would both be glad"))
            #expect(page.holds("You have set it aside") && page.holds("What you set aside"))
            for _ in 0..<2 { #expect(try await ada.setAside(both[0], back: true).location == "/plan") }
            #expect(try await ada.get("/plan").chosen == [both[0]])
            #expect(try await sam.everything() == his)
        }
    }

    @Test func `one sets aside while the other commits`() async throws {
        for _ in 0..<10 {
            try await Town.with { town in
                let (ada, sam) = try await town.coupleChoosing()
                let both = try await Offered(ada, sam).both
                let light = try await ada.light()
                try await ada.tick([both[0]])
                async let aside = ada.setAside(light)
                async let ticks = sam.tick([both[0]])
                #expect(try await [aside.location, ticks.location] == ["/plan", "/plan"])
                for browser in [ada, sam] { #expect(try await browser.get("/plan").chosen == [both[0]]) }
            }
        }
    }

    @Test func `both set aside in the same moment, each for themselves`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            for browser in [ada, sam] { try await browser.tick([both[0], both[1]]) }
            async let one = ada.setAside(both[0])
            async let other = sam.setAside(both[1])
            async let again = ada.copy().setAside(both[1])
            #expect(try await [one.status, other.status, again.status] == [303, 303, 303])
            #expect(try await ada.get("/plan").body.holds("You have set it aside"))
            #expect(try await sam.get("/plan").chosen == [both[0]])
        }
    }

    @Test func `a plan that is put away is a week with nothing chosen, for both`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            let before = try await sam.get("/plan").chosen
            for browser in [ada, sam] { try await browser.tick([both[0]]) }
            let subject = try #require(try await ada.get("/plan").hidden("round"))
            for wrong in ["", "1", "round", "\(subject)1"] { try await ada.post("/plan/aside", [("round", wrong)]) }
            #expect(try await sam.get("/plan").chosen == [both[0]])
            async let one = ada.post("/plan/aside", [("round", subject)])
            async let other = sam.post("/plan/aside", [("round", subject)])
            #expect(try await [one.location, other.location] == ["/plan", "/plan"])
            for browser in [ada, sam] { #expect(try await !browser.get("/plan").body.holds("Both of you")) }
            #expect(try await sam.get("/plan").chosen == before)
            for browser in [ada, sam] { try await browser.tick([both[1]]) }
            for browser in [ada, sam] { #expect(try await browser.get("/plan").chosen == [both[1]]) }
        }
    }

    @Test func `one puts the plan away while the other ticks again`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            for browser in [ada, sam] { try await browser.tick([both[0]]) }
            let subject = try #require(try await ada.get("/plan").hidden("round"))
            async let one = ada.post("/plan/aside", [("round", subject)])
            async let other = sam.tick([both[1]])
            #expect(try await [one.location, other.location] == ["/plan", "/plan"])
            for browser in [ada, sam] { #expect(try await !browser.get("/plan").chosen.contains(both[0])) }
        }
    }

    @Test func `one thing for oneself is chosen, changed and left, and is nobody else's business`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let his = try await sam.everything()
            let suggested = try await ada.get("/plan/solo").suggested
            #expect(suggested.count == 3)
            for practice in [suggested[0], suggested[1], suggested[1]] {
                #expect(try await ada.chooseSolo(practice).location == "/plan")
                #expect(try await ada.get("/plan").body.holds("Leave it"))
                #expect(try await sam.everything() == his)
            }
            #expect(try await !ada.get("/plan/solo").suggested.contains(suggested[1]))
            #expect(try await ada.get("/plan").body.holds("Something else instead"))
            #expect(try await ada.chooseSolo(nil).location == "/plan")
            let left = try await ada.get("/plan").body
            #expect(!left.holds("Leave it") && left.holds("Choose one, if you like"))
            #expect(try await sam.everything() == his)
        }
    }

    @Test func `a thing for oneself that was not seen is not replaced`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let suggested = try await ada.get("/plan/solo").suggested
            #expect(try await ada.post("/plan/solo", [("practice", suggested[0]), ("was", "")]).status == 303)
            #expect(try await ada.post("/plan/solo", [("practice", suggested[0]), ("was", "")]).status == 303)
            let late = try await ada.post("/plan/solo", [("practice", suggested[1]), ("was", "")])
            #expect(late.status == 422 && late.refusal?.contains("another page") == true)
            #expect(late.heading == "One thing just for you" && late.body.holds("value=\"\(suggested[1])\" checked"))
            #expect(late.hidden("was") == suggested[0])
            #expect(try await ada.get("/plan").hidden("was") == suggested[0])
        }
    }
}

extension Browser {
    /// The light thing, asked for while it stands alone.
    fileprivate func light() async throws -> String { try #require(try await get("/plan").chosen.first) }
}
