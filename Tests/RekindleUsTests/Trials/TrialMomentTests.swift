import RekindleTesting
import RekindleTown
import Testing

/// Two at once.
struct TrialMomentTests {
    @Test func `two offers in the same moment make one try`() async throws {
        for _ in 0..<10 {
            try await Town.with { town in
                let (ada, sam) = try await town.couple()
                async let one = ada.offerTrial(weeks: 4, "quince", released: true)
                async let other = sam.offerTrial(weeks: 2, "medlar", released: true)
                #expect(try await [one.location, other.location] == ["/try", "/try"])
                for browser in [ada, sam] {
                    let page = try await browser.get("/try").body
                    #expect(page.holds("quince") && page.holds("medlar"))
                }
            }
        }
    }

    @Test func `two looks in the same moment open together`() async throws {
        for _ in 0..<5 {
            try await Town.with { town in
                let (ada, sam) = try await town.coupleAfterTrying()
                async let one = ada.lookBack("go-on", "walnut")
                async let other = sam.lookBack("stop", "hazel")
                #expect(try await [one.location, other.location] == ["/try", "/try"])
                for browser in [ada, sam] {
                    let page = try await browser.get("/try").body
                    #expect(page.holds("walnut") && page.holds("hazel") && page.holds("It ends here"))
                }
            }
        }
    }

    @Test func `one ends it while the other looks back or takes words away, and no sealed look stays`() async throws {
        for moves in 0..<8 {
            let store = GlassStore()
            try await Town.with(store: store) { town in
                let (ada, sam) = try await town.coupleAfterTrying()
                let before = try await town.deposits(seenBy: ada)
                async let one = ada.takeBackTrial("end")
                async let other =
                    moves.isMultiple(of: 2) ? sam.lookBack("go-on", "hazel") : sam.takeBackTrial("words")
                _ = try await [one.status, other.status]
                for browser in [ada, sam] {
                    let page = try await browser.get("/try")
                    #expect(page.heading == "The try has ended" && !page.body.holds("hazel"))
                }
                #expect(try await town.deposits(seenBy: ada) == before)
            }
        }
    }

    @Test func `one takes the offer back while the other says theirs: open or gone, and never half`() async throws {
        for _ in 0..<10 {
            try await Town.with { town in
                let (ada, sam) = try await town.couple()
                try await ada.offerTrial("quince", released: true)
                async let one = ada.takeBackTrial("offer")
                async let other = sam.offerTrial("medlar", released: true)
                #expect(try await [one.status, other.status] == [303, 303])
                let page = try await sam.get("/try")
                #expect(page.body.holds("quince") == (page.heading == "Your try"))
            }
        }
    }

    @Test func `a form sent twice is kept once, one after the other and both at once`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await sam.offerTrial()
            for weeks in 0..<2 {
                if weeks > 0 { try await town.moveOn(weeks: 2, [ada, sam]) }
                if weeks > 0 { try await sam.lookBack("stop") }
                let (path, fields) =
                    weeks == 0
                    ? ("/try", Browser.offer(4, 30, "quince"))
                    : ("/try/look", [("wish", "go-on"), ("words", "walnut")])
                try await ada.get(path)
                async let one = ada.copy().post(path, fields)
                async let other = ada.copy().post(path, fields)
                let replies = try await [one, other, ada.copy().post(path, fields)]
                #expect(replies.map(\.location) == ["/try", "/try", "/try"], "\(path) \(replies.map(\.status))")
            }
            #expect(try await sam.get("/try").body.holds("walnut"))
        }
    }
}
