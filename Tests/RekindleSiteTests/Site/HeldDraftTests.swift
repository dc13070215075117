import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// What is sent to a locked session waits for its author behind the lock.
struct HeldDraftTests {
    @Test(arguments: [
        ("/begin", [("concern", "fights"), ("sentence", "quince & <b>")]),
        ("/us/first", [("words", "quince & <b>")]),
        ("/library/good-news/done", [("how", "fine"), ("line", "quince & <b>"), ("moment", "seen")]),
        (
            "/me/profile",
            [("name", "quince & <b>"), ("zone", "UTC"), ("hue", "moss"), ("minutes", "7"), ("version", "seen")]
        ),
    ])
    func `it is offered after unlocking, can be sent, and is gone then`(
        path: String, unseen: [(String, String)]
    ) async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let fields = try await ada.asSeen(unseen, on: path)
            try await ada.get("/today")
            town.watch.move(minutes: 11)
            let turned = try await ada.post(path, fields)
            #expect(turned.status == 303 && !turned.whole.holds("quince"))
            let lock = try await ada.get(try #require(turned.location))
            #expect(lock.heading == "Locked" && !lock.body.holds("quince"))
            let to = try #require(lock.hidden("to"))
            #expect(to == "/draft?for=\(path)")
            let opened = try await ada.post("/unlock", [("password", Town.password), ("to", to)])
            let offer = try await ada.get(try #require(opened.location))
            #expect(offer.heading == "This came while it was locked." && offer.body.holds("quince &amp; &lt;b&gt;"))
            #expect(offer.action == path)
            let sent = fields.map { ($0.0, offer.hidden($0.0) ?? $0.1) } + [("held", "yes")]
            #expect(try await ada.post(path, sent).status == 303)
            #expect(try await ada.get(to).location == "/today")
        }
    }

    @Test(arguments: [
        ("/plan/solo", [("practice", "good-news")]), ("/plan/marks", [("mark", "good-news")]),
        ("/me/offers", [("minutes", "20")]), ("/check-in/use", [("bring", "touch")]),
    ])
    func `what was chosen waits too, and is named`(path: String, fields: [(String, String)]) async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            town.watch.move(minutes: 11)
            #expect(try await ada.post(path, fields).location?.contains("draft") == true)
            try await ada.unlock()
            let offer = try await ada.get("/draft?for=\(path)")
            #expect(offer.heading == "This came while it was locked." && offer.action == path)
            for (name, value) in fields { #expect(offer.hidden(name) == value) }
        }
    }

    @Test func `it can be thrown away`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            town.watch.move(minutes: 11)
            try await ada.post("/begin", [("sentence", "quince")])
            try await ada.unlock()
            let offer = try await ada.get("/draft?for=/begin").body
            #expect(offer.holds("action=\"/draft?for=/begin\"") && offer.holds("name=\"drop\" value=\""))
            #expect(try await ada.post("/draft?for=/begin", [("drop", "yes")]).location == "/today")
            #expect(try await ada.get("/draft?for=/begin").location == "/today")
        }
    }

    @Test func `the date of the ten minutes waits too, and a practice in use is no form to keep`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            town.watch.move(minutes: 11)
            let fields = [("thing", ""), ("day", "2026-10-30"), ("time", "20:30")]
            let way = try await ada.post("/week/ten", fields).location
            #expect(way == "/unlock?to=/draft%3Ffor%3D/week/ten")
            try await ada.unlock()
            let offer = try await ada.get("/draft?for=/week/ten")
            #expect(offer.action == "/week/ten" && offer.hidden("day") == "2026-10-30")
            let places = ["/library/good-news/do", "/library/good-news", "/library/../x/done", "/library/a/b/done"]
            for place in places { #expect(!DraftPlaces(House.routes).keep(place), "\(place)") }
        }
    }

    /// What asks for a password keeps nothing: one comes back to the empty form.
    @Test(arguments: [
        ("/me/password", [("old", "secret words 1"), ("new", "secret words 2")]),
        ("/me/pin", [("pin", "4711"), ("password", "secret words 1")]),
        ("/me/recovery", [("finder", "me"), ("make", "yes"), ("password", "secret words 1")]),
        ("/me/second-step", [("remove", "yes"), ("password", "secret words 1")]),
    ])
    func `passwords and codes are never kept`(path: String, fields: [(String, String)]) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            town.watch.move(minutes: 11)
            let rows = try await store.rows()
            #expect(try await ada.post(path, fields).location == "/unlock?to=\(path)")
            #expect(try await store.rows() == rows)
            try await ada.unlock()
            #expect(try await ada.get("/draft?for=\(path)").location == "/today")
        }
    }

    @Test func `it is nobody else's`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            town.watch.move(minutes: 11)
            try await ada.post("/begin", [("sentence", "quince")])
            try await sam.unlock()
            #expect(try await sam.get("/draft?for=/begin").location == "/today")
            #expect(try await town.browser().get("/draft?for=/begin").location == "/sign-in")
        }
    }

    /// The script sends what is being typed; behind the lock it is kept under the place that the script named.
    @Test func `what the script keeps behind the lock is kept at its own place`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            town.watch.move(minutes: 11)
            let turned = try await ada.post("/draft?for=/us/first", [("words", "quince")])
            #expect(turned.status == 204)
            try await ada.unlock()
            #expect(try await ada.get("/draft?for=/us/first").body.holds("quince"))
        }
    }
}
