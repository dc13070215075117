import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleTown
import Testing

/// What can be wrong with the forms of a try.
struct TrialInputTests {
    static let long = String(repeating: "é", count: 281)

    @Test(arguments: [
        ("", "30", "kept", "Choose for how long"), ("2", "", "kept", "Choose for how long"),
        ("3", "30", "kept", "not on the list"), ("-2", "30", "kept", "not on the list"),
        ("2", "31", "kept", "not on the list"), ("2", "99999999999999999999", "kept", "not on the list"),
        ("x", "٣٠", "kept", "not on the list"), ("2", "30", long, "longer than 280"),
    ])
    func `an offer`(weeks: String, minutes: String, words: String, reason: String) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            let fields = [("weeks", weeks), ("minutes", minutes), ("words", words), ("release", "yes")]
            // Alone first, then as one of two.
            for isConnected in [false, true] {
                if isConnected { _ = try await town.couple(of: ada) }
                try await ada.get("/try")
                let rows = try await store.rows()
                let reply = try await ada.post("/try", fields)
                #expect(reply.status == 422 && reply.refusal?.contains(reason) == true, "\(reply.refusal ?? "")")
                #expect(reply.body.holds(words))
                #expect(try await store.rows() == rows)
            }
        }
    }

    @Test(arguments: [
        ("", "kept", "Choose one of the three"), ("leave", "kept", "not one of the three"),
        ("<b>", "kept", "not one of the three"), ("stop", long, "longer than 280"),
    ])
    func `a look back`(wish: String, words: String, reason: String) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.coupleAfterTrying()
            try await ada.get("/try/look")
            let rows = try await store.rows()
            let reply = try await ada.post("/try/look", [("wish", wish), ("words", words)])
            #expect(reply.status == 422 && reply.refusal?.contains(reason) == true, "\(reply.refusal ?? "")")
            #expect(reply.body.holds(words))
            #expect(try await store.rows() == rows)
        }
    }

    @Test(arguments: OddText.literal) func `whatever is typed is text`(text: String) async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let shown = text.drop { $0.isWhitespace }.description.escaped.withoutDirections
            #expect(try await ada.offerTrial(text, released: true).status == 303)
            #expect(try await ada.get("/try").body.holds(shown))
            try await sam.offerTrial()
            for browser in [ada, sam] { #expect(try await browser.get("/try").body.holds(shown)) }
            try await town.moveOn(weeks: 2, [ada, sam])
            try await ada.lookBack("go-on", text)
            #expect(try await ada.get("/try").body.holds(shown))
            try await sam.lookBack("stop")
            let page = try await sam.get("/try").body
            #expect(page.holds(shown) && !page.holds("<script>") && !page.holds("<img") && !page.holds("<svg onload"))
        }
    }

    @Test(arguments: [StoreFailure.full, .busy]) func `what cannot be kept is on the page that says so`(
        failure: StoreFailure
    ) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.coupleChoosing()
            let practice = try #require(try await ada.get("/plan/marks").offered.first)
            let ticks = Browser.ticks([practice], on: try await ada.get("/plan/marks"))
            let rows = try await store.rows()
            store.mood = .failing(failure)
            for (path, fields) in [("/try", Browser.offer(2, 30, "walnut & <b>")), ("/plan/marks", ticks)] {
                let held = try await ada.copy().post(path, fields)
                #expect(held.status == 503 && held.refusal?.contains("nothing is lost") == true, "\(path)")
                for (name, value) in fields {
                    #expect(held.body.holds("name=\"\(name)\"") && held.body.holds(value.escaped))
                }
            }
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `what is being typed is kept as a draft and offered again`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleTrying()
            try await ada.takeBackTrial("end")
            try await ada.get("/try")
            let fields = Browser.offer(4, 60, "walnut", released: true)
            #expect(try await ada.post("/draft?for=/try", fields).status == 204)
            let page = try await ada.get("/try").body
            #expect(page.holds("You had begun this") && page.holds("walnut"))
            #expect(try await ada.post("/try", fields).location == "/try")
            #expect(try await !ada.get("/try").body.holds("You had begun this"))
            try await sam.offerTrial()
            try await town.moveOn(weeks: 2, [ada, sam])
            try await ada.get("/try/look")
            #expect(try await ada.post("/draft?for=/try/look", [("wish", "stop"), ("words", "hazel")]).status == 204)
            #expect(try await ada.get("/try/look").body.holds("hazel"))
        }
    }
}
