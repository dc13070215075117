import RekindleTesting
import RekindleTown
import Testing

/// Forms of a try that were open for a while.
struct TrialConflictTests {
    @Test func `a look that comes after the end is not kept, and that is said`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.coupleAfterTrying()
            try await sam.get("/try/look")
            try await ada.takeBackTrial("end")
            let rows = try await store.rows()
            let late = try await sam.post("/try/look", [("wish", "go-on"), ("words", "hazel")])
            #expect(late.status == 422 && late.refusal?.contains("no try to look back at") == true)
            #expect(late.body.holds("hazel"))
            #expect(try await store.rows() == rows)
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
            try await ada.offerTrial("quince", released: true)
            let version = try #require(try await ada.get("/try").hidden("version"))
            try await sam.offerTrial("medlar")
            let late = try await ada.post("/try", Browser.offer(8, 90, "walnut") + [("version", version)])
            #expect(late.status == 422 && late.refusal?.contains("has begun in the meantime") == true)
            #expect(late.body.holds("walnut"))
            #expect(try await !sam.get("/try").body.holds("walnut"))
            let look = try await ada.post("/try/look", [("wish", "stop"), ("words", "hazel")])
            #expect(look.status == 422 && look.body.holds("hazel"))
        }
    }

    @Test func `a page of an older try ends and takes back nothing of a newer one`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleTrying()
            try await ada.takeBackTrial("end")
            for browser in [ada, sam] { try await browser.offerTrial("second", released: true) }
            for what in ["end", "words", "look", "offer", "", "x"] {
                for subject in ["1", "", "0", "99", "x"] {
                    #expect(try await ada.post("/try/back", [("what", what), ("round", subject)]).location == "/try")
                }
            }
            #expect(try await sam.get("/try").body.holds("second"))
        }
    }
}
