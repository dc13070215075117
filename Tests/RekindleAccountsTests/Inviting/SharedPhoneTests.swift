import RekindleHouse
import RekindleSite
import RekindleTown
import Testing

/// One phone for both, one after the other: whoever signed out has left nothing on it.
struct SharedPhoneTests {
    @Test func `the whole way on one phone`() async throws {
        try await Town.with { town in
            let phone = town.browser()
            try await phone.get("/start?key=\(Town.firstKey)")
            let ada = Town.account("Ada", login: "quincelogin", key: ("key", Town.firstKey))
            try #require(try await phone.post("/start", ada).location == "/begin")
            try await phone.get("/begin")
            try await phone.post("/begin", [("concern", "fights"), ("sentence", "quince-sentence")])
            try await phone.post("/draft?for=/begin", [("sentence", "quince-draft")])
            let token = try await town.invitation(by: phone)
            #expect(try await phone.post("/sign-out").location == "/")
            try await Self.expectNothing(of: "quince", on: phone)
            let sam = Town.account("Sam", login: "medlarlogin", key: ("invitation", token))
            try await phone.get("/start?invitation=\(token)")
            try #require(try await phone.post("/start", sam).location == "/join/\(token)#yes")
            try await phone.get("/join/\(token)")
            try #require(try await phone.post("/join/\(token)").status == 303)
            try await Self.expectNothing(of: "quince", on: phone)
            try await Self.change(to: "quincelogin", on: phone)
            try #require(try await phone.confirm().location == "/us/first")
            try await phone.writeFirst("quince-first")
            try await Self.change(to: "medlarlogin", on: phone)
            try await Self.expectNothing(of: "quince", on: phone)
            try await phone.writeFirst("medlar-first")
            #expect(try await phone.get("/us/first").body.holds("quince-first"))
            try await Self.change(to: "quincelogin", on: phone)
            #expect(try await phone.get("/us/first").body.holds("medlar-first"))
            #expect(try await phone.get("/draft?for=/begin").body.holds("quince-draft"))
        }
    }

    @Test func `the form of whoever signed out is not kept for whoever comes next`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.get("/us/first")
            let stale = await ada.signature
            try await ada.post("/sign-out")
            let out = try await ada.post("/us/first", [("words", "quince")], csrf: stale)
            #expect(out.status == 422 && out.heading == "You are signed out here.")
            #expect(out.body.contains("quince") && out.body.contains("target=\"_blank\""))
            #expect(try await ada.trySignIn("sam", password: Town.password).location == "/today")
            let held = try await ada.post("/us/first", [("words", "quince")], csrf: stale)
            #expect(held.status == 422 && held.heading == "Is this what you meant to send?")
            #expect(try await !ada.get("/us/first").body.holds("quince"))
        }
    }

    private static func change(to login: String, on phone: Browser) async throws {
        try await phone.get("/me")
        try #require(try await phone.post("/sign-out").location == "/")
        try #require(try await phone.trySignIn(login, password: Town.password).location == "/today")
        try await phone.get("/today")
    }

    private static func expectNothing(of word: String, on phone: Browser) async throws {
        for path in House.routes.map(\.path.url) + ["/draft?for=/begin"] {
            #expect(try await !phone.copy().get(path).whole.holds(word), "\(word) on \(path)")
        }
        for (name, value) in await phone.cookies { #expect(!value.holds(word), "\(name)") }
    }
}
