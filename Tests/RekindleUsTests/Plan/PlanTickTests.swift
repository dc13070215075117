import RekindleTown
import Testing

/// Ticks that are made in the same moment, made again or taken back, and a week that ends.
struct PlanTickTests {
    @Test func `what meets after all opens by itself`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let offered = try await Offered(ada, sam)
            try await ada.tick([offered.both[0]])
            try await sam.tick([offered.both[1]])
            #expect(try await sam.get("/plan").body.holds("Your ticks are kept"))
            try await sam.tick([offered.both[1], offered.both[0]])
            for browser in [ada, sam] { #expect(try await browser.get("/plan").chosen == [offered.both[0]]) }
        }
    }

    @Test func `both in the same moment make one plan`() async throws {
        for _ in 0..<10 {
            try await Town.with { town in
                let (ada, sam) = try await town.coupleChoosing()
                let both = try await Offered(ada, sam).both
                async let one = ada.tick([both[0], both[1]])
                async let other = sam.tick([both[1], both[2]])
                #expect(try await [one.location, other.location] == ["/plan", "/plan"])
                for browser in [ada, sam] { #expect(try await browser.get("/plan").chosen == [both[1]]) }
            }
        }
    }

    @Test func `ticking again leaves the plan until something else meets`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            for browser in [ada, sam] { try await browser.tick([both[0]]) }
            let before = try await sam.everything()
            try await ada.tick([both[1]])
            #expect(try await sam.everything() == before)
            #expect(try await ada.get("/plan").chosen == [both[0]])
            try await sam.tick([both[2]])
            for browser in [ada, sam] { #expect(try await browser.get("/plan").chosen == [both[0]]) }
            try await sam.tick([both[2], both[1]])
            for browser in [ada, sam] { #expect(try await browser.get("/plan").chosen == [both[1]]) }
        }
    }

    @Test func `ticks that are taken back meet nothing`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            try await ada.tick([both[0]])
            let version = try #require(try await ada.get("/plan/marks").hidden("version"))
            for _ in 0..<2 {
                #expect(try await ada.post("/plan/marks", [("none", "yes"), ("version", version)]).location == "/plan")
            }
            #expect(try await ada.get("/plan").body.holds("What would you be glad to do?"))
            try await sam.tick([both[0]])
            for browser in [ada, sam] { #expect(try await !browser.get("/plan").chosen.contains(both[0])) }
        }
    }

    @Test func `a week is over on Monday, and the next begins with nothing chosen`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleChoosing()
            let both = try await Offered(ada, sam).both
            for browser in [ada, sam] { try await browser.tick([both[0]]) }
            try await town.moveOn([ada, sam])
            for browser in [ada, sam] {
                let page = try await browser.get("/plan").body
                #expect(!page.holds("Both of you") && !page.holds("Your ticks are kept"))
            }
        }
    }
}
