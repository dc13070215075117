import RekindleTesting
import RekindleTown
import Testing

/// Two at once, and pages that were open for a while.
struct TrialMomentTests {
    @Test func `two offers in the same moment make one try`() async throws {
        for _ in 0..<10 {
            try await Town.with { town in
                let (ada, sam) = try await town.couple()
                async let one = ada.offerTry(weeks: 4, "quince", released: true)
                async let other = sam.offerTry(weeks: 2, "medlar", released: true)
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
                let before = try await store.deposits()
                async let one = ada.takeBackTry("end")
                async let other =
                    moves.isMultiple(of: 2) ? sam.lookBack("go-on", "hazel") : sam.takeBackTry("words")
                _ = try await [one.status, other.status]
                for browser in [ada, sam] {
                    let page = try await browser.get("/try")
                    #expect(page.heading == "The try has ended" && !page.body.holds("hazel"))
                }
                #expect(try await store.deposits() == before)
            }
        }
    }

    @Test func `a look that comes after the end is not kept, and that is said`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.coupleAfterTrying()
            try await sam.get("/try/look")
            try await ada.takeBackTry("end")
            let rows = try await store.rows()
            let late = try await sam.post("/try/look", [("wish", "go-on"), ("words", "hazel")])
            #expect(late.status == 422 && late.refusal?.contains("no try to look back at") == true)
            #expect(late.body.holds("hazel"))
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `one takes the offer back while the other says theirs: open or gone, and never half`() async throws {
        for _ in 0..<10 {
            try await Town.with { town in
                let (ada, sam) = try await town.couple()
                try await ada.offerTry("quince", released: true)
                async let one = ada.takeBackTry("offer")
                async let other = sam.offerTry("medlar", released: true)
                #expect(try await [one.status, other.status] == [303, 303])
                let page = try await sam.get("/try")
                #expect(page.body.holds("quince") == (page.heading == "Your try"))
            }
        }
    }

    @Test func `a form sent twice is kept once, one after the other and both at once`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await sam.offerTry()
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

    @Test func `an offer that was overtaken shows both, and the one who sends decides`() async throws {
        try await Town.with { town in
            let (phone, _) = try await town.couple()
            let desk = try await town.signIn("ada")
            for browser in [phone, desk] { try await browser.get("/try") }
            #expect(try await phone.post("/try", Browser.offer(2, 15, "quince")).status == 303)
            let late = try await desk.post("/try", Browser.offer(4, 15, "medlar"))
            #expect(late.status == 422 && late.refusal?.contains("Look at both") == true)
            #expect(late.body.holds("quince") && late.body.holds("medlar"))
            let version = try #require(late.hidden("version"))
            #expect(try await desk.post("/try", Browser.offer(4, 15, "medlar") + [("version", version)]).status == 303)
            let now = try await phone.get("/try").body
            #expect(now.holds("medlar") && !now.holds("quince"))
        }
    }

    @Test func `a look that was overtaken shows both, and the one who sends decides`() async throws {
        try await Town.with { town in
            let (phone, sam) = try await town.coupleAfterTrying()
            let desk = try await town.signIn("ada")
            for browser in [phone, desk] { try await browser.get("/try/look") }
            let (first, second) = ([("wish", "go-on"), ("words", "walnut")], [("wish", "stop"), ("words", "hazel")])
            #expect(try await phone.post("/try/look", first).location == "/try")
            let late = try await desk.post("/try/look", second)
            #expect(late.status == 422 && late.refusal?.contains("Look at both") == true)
            #expect(late.body.holds("walnut") && late.body.holds("hazel"))
            #expect(try await !phone.get("/try/look").body.holds("hazel"))
            let version = try #require(late.hidden("version"))
            #expect(try await desk.post("/try/look", second + [("version", version)]).location == "/try")
            let now = try await phone.get("/try/look").body
            #expect(now.holds("hazel") && !now.holds("walnut"))
            try await sam.lookBack("go-on")
            let opened = try await sam.get("/try").body
            #expect(opened.holds("hazel") && !opened.holds("walnut"))
        }
    }

    @Test func `what comes after the opening is not kept, and that is said`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.offerTry("quince", released: true)
            let version = try #require(try await ada.get("/try").hidden("version"))
            try await sam.offerTry("medlar")
            let late = try await ada.post("/try", Browser.offer(8, 90, "walnut") + [("version", version)])
            #expect(late.status == 422 && late.refusal?.contains("has begun meanwhile") == true)
            #expect(late.body.holds("walnut"))
            #expect(try await !sam.get("/try").body.holds("walnut"))
            let look = try await ada.post("/try/look", [("wish", "stop"), ("words", "hazel")])
            #expect(look.status == 422 && look.body.holds("hazel"))
        }
    }

    @Test func `a page of an older try ends and takes back nothing of a newer one`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleTrying()
            try await ada.takeBackTry("end")
            for browser in [ada, sam] { try await browser.offerTry("second", released: true) }
            for what in ["end", "words", "look", "offer", "", "x"] {
                for round in ["1", "", "0", "99", "x"] {
                    #expect(try await ada.post("/try/back", [("what", what), ("round", round)]).location == "/try")
                }
            }
            #expect(try await sam.get("/try").body.holds("second"))
        }
    }
}
