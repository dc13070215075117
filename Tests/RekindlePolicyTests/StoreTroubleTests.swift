import Foundation
import RekindleStore
import RekindleTesting
import RekindleTown
import Testing

/// A full disk or a database that somebody else holds: nothing is half kept, nothing typed is lost, reading goes on.
struct StoreTroubleTests {
    /// What the forms are sent with when they would be kept.
    static let forms: [(path: String, fields: [(String, String)])] = [
        ("/begin", [("concern", "fights"), ("sentence", "walnut & <b>")]),
        ("/us/first", [("words", "walnut & <b>")]),
        ("/check-in", [("arguments", "2"), ("sentence", "walnut & <b>"), ("bring", "arguments"), ("version", "seen")]),
        ("/check-in", [("later", "yes"), ("sentence", "walnut & <b>")]),
        ("/draft?for=/begin", [("sentence", "walnut & <b>")]),
        (
            "/me/profile",
            [("name", "walnut & <b>"), ("zone", "UTC"), ("hue", "moss"), ("minutes", "7"), ("version", "seen")]
        ),
        ("/me/pin", [("pin", "4711"), ("password", Town.password)]),
        ("/me/password", [("old", Town.password), ("new", Town.otherPassword)]),
        ("/me/recovery", [("finder", "me"), ("make", "yes"), ("password", Town.password)]),
        ("/me/second-step", [("prepare", "yes")]), ("/me/sessions", []), ("/sign-out", []),
        ("/sign-in", [("login", "ada"), ("password", Town.password)]),
        ("/sign-in", [("login", "walnut & <b>"), ("password", Town.password)]),
    ]

    @Test(arguments: [StoreFailure.full, .busy, .unavailable("x")])
    func `what was sent is on the page that says so, and goes again as it is`(failure: StoreFailure) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            try await ada.checkIn([("time", "5")])
            try await ada.get("/today")
            let rows = try await store.rows()
            for (path, unseen) in Self.forms {
                let browser = await ada.copy()
                let fields = try await browser.asSeen(unseen, on: path)
                store.mood = .failing(failure)
                let held = try await browser.post(path, fields)
                #expect(
                    held.status == 503 && held.refusal?.contains("nothing is lost") == true, "\(path) \(held.status)")
                #expect(held.heading == "It could not be kept just now.", "\(path)")
                #expect(held.action?.removingPercentEncoding == path)
                #expect(!held.body.holds(Town.password) && !held.body.holds(Town.otherPassword))
                for (name, value) in fields where value.holds("walnut") {
                    #expect(held.body.holds("name=\"\(name)\"") && held.body.holds(value.escaped), "\(path)")
                }
                #expect(try await store.rows() == rows, "\(path)")
                store.mood = .pretending
                #expect(try await browser.post(path, fields).status < 500, "\(path)")
            }
        }
    }

    @Test(arguments: [StoreFailure.busy, .unavailable("x")])
    func `where not even the session can be read, what was sent is on the page and goes again`(
        failure: StoreFailure
    ) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            store.readFailure = failure
            let held = try await ada.post("/us/first", [("words", "walnut & <b>")])
            #expect(held.status == 503 && held.heading == "It could not be kept just now.")
            #expect(held.body.holds("walnut &amp; &lt;b&gt;") && held.action == "/us/first")
            #expect(try await ada.get("/today").status == 503)
            store.readFailure = nil
            #expect(try await ada.post("/us/first", [("words", "walnut & <b>")]).status == 303)
        }
    }

    @Test func `what is sent to a locked session stays on the page`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            await ada.forget("seen")
            store.mood = .failing(.full)
            let held = try await ada.post("/begin", [("sentence", "walnut")])
            #expect(held.status == 503 && held.body.holds("walnut") && held.action == "/begin")
        }
    }

    @Test func `nobody's account is half made`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let browser = town.browser()
            try await browser.get("/start?key=\(Town.firstKey)")
            let fields = Town.account("Ada", key: ("key", Town.firstKey))
            let rows = try await store.rows()
            store.mood = .failing(.full)
            let held = try await browser.post("/start", fields)
            #expect(held.status == 503 && held.body.holds("Ada</textarea>") && !held.body.holds(Town.password))
            #expect(try await store.rows() == rows)
            store.mood = .keeping
            #expect(try await browser.post("/start", fields).location == "/begin")
        }
    }

    @Test(arguments: [Standing.sealed, .opened, .over]) func `no page needs a write`(standing: Standing) async throws {
        try await PolicyWorld.with(standing) { world in
            var before: [Reader: [String: String]] = [:]
            for reader in Reader.allCases { before[reader] = try await world.walk(reader) }
            let writes = world.store.writes
            world.store.mood = .failing(.full)
            for reader in Reader.allCases { #expect(try await world.walk(reader) == before[reader]) }
            #expect(world.store.writes == writes)
        }
    }

    @Test func `a joiner whose key lies in a letter reads all the same`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (_, sam) = try await town.couple()
            store.mood = .failing(.full)
            for path in ["/today", "/us", "/us/first", "/picture", "/me"] {
                #expect(try await sam.get(path).status == 200, "\(path)")
            }
        }
    }
}
