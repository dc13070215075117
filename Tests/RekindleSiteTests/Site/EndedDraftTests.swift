import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// What is sent after the session was ended elsewhere: kept for its author, and offered once they are in again.
struct EndedDraftTests {
    private static let forms: [(String, [(String, String)])] = [
        ("/begin", [("concern", "fights"), ("sentence", "quince & <b>")]),
        ("/us/first", [("words", "quince & <b>")]),
        ("/check-in", [("arguments", "2"), ("sentence", "quince & <b>")]),
        ("/try", [("weeks", "2"), ("minutes", "30"), ("words", "quince & <b>")]),
    ]

    @Test(arguments: forms) func `it waits in the browser, says why, and is sent once more`(
        path: String, fields: [(String, String)]
    ) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            try await ada.get(path)
            try await Self.end(ada, in: town)
            let rows = try await store.rows()
            let turned = try await ada.post(path, fields)
            #expect(turned.status == 303 && !turned.whole.holds("quince"))
            #expect(try await store.rows() == rows)
            let way = try #require(turned.location)
            #expect(way == "/sign-in?ended=yes&to=/draft%3Ffor%3D\(path)")
            let door = try await ada.get(way)
            #expect(door.body.holds("Your session had ended") && door.body.holds("is kept for you"))
            let to = try #require(door.hidden("to"))
            let entered = try await ada.post("/sign-in", Self.ada + [("to", to)])
            let offer = try await ada.get(try #require(entered.location))
            #expect(
                offer.heading == "This came after your session had ended." && offer.body.holds("quince &amp; &lt;b&gt;")
            )
            #expect(offer.body.holds("Your session had ended before this was sent") && offer.action == path)
            let sent = fields.map { ($0.0, offer.hidden($0.0) ?? $0.1) } + [("held", "yes")]
            #expect(try await ada.post(path, sent).status == 303)
            #expect(await ada.cookies["kept"] == nil)
            #expect(try await ada.get(to).location == "/today")
        }
    }

    @Test func `what the script keeps waits as well, and it can be thrown away`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.get("/us/first")
            try await Self.end(ada, in: town)
            #expect(try await ada.post("/draft?for=/us/first", [("words", "quince")]).status == 204)
            _ = try await ada.trySignIn("ada", password: Town.password)
            #expect(try await ada.get("/draft?for=/us/first").body.holds("quince"))
            #expect(try await ada.post("/draft?for=/us/first", [("drop", "yes")]).location == "/today")
            #expect(try await ada.get("/draft?for=/us/first").location == "/today")
        }
    }

    @Test func `whoever else signs in there is shown nothing of it`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.get("/begin")
            try await Self.end(ada, in: town)
            try await ada.post("/begin", [("sentence", "quince")])
            _ = try await ada.trySignIn("sam", password: Town.password)
            #expect(try await ada.get("/draft?for=/begin").location == "/today")
            for (name, value) in await ada.cookies { #expect(!value.holds("quince"), "\(name)") }
        }
    }

    @Test func `secrets are not kept, and what is longer than a cookie stays on the page`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.get("/begin")
            try await Self.end(ada, in: town)
            let secret = try await ada.post("/me/password", [("old", "secret words 1"), ("new", "secret words 2")])
            #expect(secret.location == "/sign-in?ended=yes")
            #expect(await ada.cookies["kept"] == nil)
            let long = String(repeating: "quince ", count: 600)
            let held = try await ada.post("/begin", [("sentence", long)])
            #expect(held.status == 422 && held.body.holds("quince quince"))
            #expect(held.refusal?.contains("Sign in in another window") == true)
        }
    }

    private static let ada = [("login", "ada"), ("password", Town.password)]

    /// Ends the session from another device of its owner's.
    private static func end(_ browser: Browser, in town: Town) async throws {
        let desk = try await town.signIn("ada")
        try #require(try await desk.endOthers().status == 303)
        #expect(try await browser.copy().get("/us").location == "/sign-in")
    }
}
