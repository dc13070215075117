import Foundation
import RekindleStore
import RekindleTesting
import RekindleTown
import Synchronization
import Testing

/// A full disk or a database that somebody else holds: nothing is half kept, nothing typed is lost, reading goes on.
struct StoreTroubleTests {
    /// What ends sessions is done all the same, and there is nothing to send again (EndingOnFullDiskTests).
    private static let ending = ["/sign-out", "/me/sessions"]

    @Test(arguments: PagesSpec.forms.map(\.url).filter { url in !ending.contains { url.hasPrefix($0) } })
    func `what was sent is on the page that says so, and goes again as it is`(url: String) async throws {
        let form = try #require(PagesSpec.forms.first { $0.url == url })
        let held = Mutex(0)
        for (number, example) in form.taken.enumerated() {
            try await example.stage.happen { town in
                try await example.before(town)
                let sent = try await example.filled(form, in: town).withLetters
                let what = "\(url), example \(number)"
                for failure in [StoreFailure.full, .busy, .unavailable("x")] {
                    let isHeld = try await Self.isHeld(sent, town.store, failure, answered: example.status, what)
                    if isHeld { held.withLock { $0 += 1 } }
                }
                town.store.mood = .keeping
                #expect(try await sent.post().status == example.status, "\(what)")
            }
        }
        // What writes nothing whatever is sent has no move.
        #expect((held.withLock { $0 } > 0) == (form.moveless == nil), "\(url)")
    }

    /// Sends it while nothing can be written. What would have written is shown again; everything else is answered as ever.
    private static func isHeld(
        _ sent: FormExample.Sent, _ store: GlassStore, _ failure: StoreFailure, answered status: Int, _ what: String
    ) async throws -> Bool {
        let (rows, writes) = (try await store.rows(), store.writes)
        store.mood = .failing(failure)
        let reply = try await sent.post()
        #expect(try await store.rows() == rows, "\(what)")
        guard store.writes > writes else {
            #expect(reply.status == status, "\(what)")
            return false
        }
        #expect(reply.status == 503 && reply.refusal?.contains("nothing is lost") == true, "\(what) \(reply.status)")
        #expect(reply.heading == "It could not be kept just now.", "\(what)")
        #expect(reply.action?.removingPercentEncoding == sent.url, "\(what)")
        #expect(!reply.body.holds(Town.password) && !reply.body.holds(Town.otherPassword), "\(what)")
        for (name, value) in sent.fields {
            #expect(reply.body.holds("name=\"\(name)\""), "\(name) in \(what)")
            #expect(FormSpec.secrets.contains(name) || reply.body.holds(value.escaped), "\(name) in \(what)")
        }
        return true
    }

    @Test func `a wrong sign-in that cannot be counted is not answered`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            _ = try await town.ada()
            let browser = try await town.stranger()
            let wrong = FormExample.Sent(
                browser, to: "/sign-in", [("login", FormSpec.typed), ("password", Town.password)])
            #expect(try await Self.isHeld(wrong, store, .full, answered: 422, "/sign-in"))
            store.mood = .keeping
            #expect(try await wrong.post().status == 422)
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
            town.watch.move(minutes: 11)
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
