import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// What protects somebody does not wait until the server can write.
struct EndingOnFullDiskTests {
    @Test func `signing out takes the cookies, says what is still to come, and is done later`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.couple()
            try await ada.get("/me")
            let copied = await ada.copy()
            let rows = try await store.rows().count
            store.mood = .failing(.full)
            let reply = try await ada.post("/sign-out")
            #expect(reply.status == 200 && reply.heading == "You are signed out.")
            let cookies = await ada.cookies
            #expect(cookies["session"] == nil && cookies["seen"] == nil)
            #expect(try await copied.get("/today").location == "/sign-in")
            store.mood = .keeping
            #expect(try await copied.get("/today").location == "/sign-in")
            #expect(try await store.rows().count == rows)
            try await sam.get("/begin")
            try await sam.post("/begin", [("concern", "fights")])
            #expect(try await copied.get("/today").location == "/sign-in")
            #expect(town.site.vault.endedCount == 0)
        }
    }

    @Test func `another session ends, and so do all, on a full disk`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            let other = town.browser()
            try await other.get("/sign-in")
            #expect(try await other.trySignIn("ada", password: Town.password).location == "/today")
            try await ada.get("/me/sessions")
            store.mood = .failing(.full)
            let ended = try await ada.post("/me/sessions", [("password", Town.password)])
            #expect(ended.status == 200 && ended.heading == "They are signed out.")
            #expect(try await other.get("/today").location == "/sign-in")
            let list = try await ada.get("/me/sessions")
            #expect(list.status == 200 && list.body.holds("Ended in the last 30 days"))
            let all = try await ada.post("/me/sessions", [("all", "yes")])
            #expect(all.heading == "You are signed out.")
            #expect(try await ada.copy().get("/today").location == "/sign-in")
        }
    }

    /// A try that cannot be written counts in memory, beside those that were written before.
    @Test func `while nothing can be written, to end others is no place to guess either`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            let other = try await town.signIn("ada")
            let id = try await ada.otherSession()
            let (right, wrong) = ([("password", Town.password)], [("password", "not the one")])
            for _ in 0..<2 { #expect(try await ada.post("/me/sessions", wrong).status == 422) }
            store.mood = .failing(.full)
            #expect(try await ada.post("/me/sessions").status == 422)
            for url in ["/me/sessions", "/me/sessions/\(id)", "/me/sessions"] {
                #expect(try await ada.post(url, wrong).heading == "Where you are signed in")
            }
            #expect(try await ada.post("/me/sessions/\(id)", right).refusal?.contains("1 second") == true)
            #expect(try await other.copy().get("/today").status == 200)
            // Nothing else is done by a password while a try cannot be written.
            #expect(try await ada.post("/me/pin", [("pin", "4711")] + right).status == 503)
            town.watch.move(seconds: 1)
            #expect(try await ada.post("/me/sessions/\(id)", right).heading == "They are signed out.")
            #expect(try await other.get("/today").location == "/sign-in")
        }
    }

    @Test func `where not even the session can be read, signing out and Hide do what they can`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            try await ada.get("/me")
            let hiding = await ada.copy()
            store.readFailure = .busy
            let left = try await hiding.get("/leave")
            #expect(left.status == 200)
            let cookies = await hiding.cookies
            #expect(cookies["left"] != nil && cookies["seen"] == nil)
            let copied = await ada.copy()
            #expect(try await ada.post("/sign-out").heading == "You are signed out.")
            #expect(await ada.cookies["session"] == nil)
            store.readFailure = nil
            #expect(try await copied.get("/today").location == "/sign-in")
        }
    }
}
