import RekindleTesting
import RekindleTown
import Testing

/// Before the first private page Hide is shown, to be tried while nothing hangs on it: in each way in, once a browser.
struct HideTriedTests {
    private static let words = "Try it now; nothing is lost."

    /// The page says it above all else that it says, and not a second time.
    private func isShownOnce(to browser: Browser, at url: String) async throws {
        let page = try await browser.get(url)
        let main = try #require(page.body.after("<main"))
        let (before, heading) = (main.between(">", Self.words), main.between(">", "<h1>"))
        #expect(page.status == 200 && (before?.utf8.count ?? .max) < (heading?.utf8.count ?? 0), "\(url)")
        #expect(try await !browser.get(url).body.holds(Self.words), "\(url)")
    }

    @Test func `whoever makes the first account is shown it on the first page of their own`() async throws {
        try await Town.with { town in
            let ada = town.browser()
            #expect(try await !ada.get("/start?key=\(Town.firstKey)").body.holds(Self.words))
            try await ada.post("/start", Town.account("Ada", key: ("key", Town.firstKey)))
            try await isShownOnce(to: ada, at: "/begin")
        }
    }

    /// The invitation opens further down, at what is left to say, and is the same page as before.
    @Test func `whoever was invited is shown it after the invitation`() async throws {
        try await Town.with { town in
            let token = try await town.invitation(by: town.ada())
            let sam = town.browser()
            try await sam.get("/start?invitation=\(token)")
            let made = try await sam.post("/start", Town.account("Sam", key: ("invitation", token)))
            #expect(made.location == "/join/\(token)#yes")
            #expect(try await !sam.get("/join/\(token)").body.holds(Self.words))
            #expect(try await !sam.get("/help").body.holds(Self.words))
            try await sam.post("/join/\(token)")
            try await isShownOnce(to: sam, at: "/today")
        }
    }

    @Test func `so is whoever signs in elsewhere, with a code too`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await isShownOnce(to: town.signIn("ada"), at: "/today")
            let key = try await ada.prepareSecondStep()
            try await ada.post("/me/second-step", [("code", town.code(key)), ("password", Town.password)])
            town.watch.move(minutes: 1)
            let desk = town.browser()
            _ = try await desk.trySignIn("ada", password: Town.password)
            #expect(try await !desk.get("/sign-in/code").body.holds(Self.words))
            try await desk.post("/sign-in/code", [("code", town.code(key))])
            try await isShownOnce(to: desk, at: "/today")
        }
    }

    /// The new code is shown once, on the answer: to try Hide there would lose it.
    @Test func `after a lost password it comes when the new code is written down`() async throws {
        try await Town.with { town in
            let code = try await town.ada().makeRecoveryCode()
            let browser = try await town.stranger()
            let fields = [("login", "ada"), ("code", code), ("password", Town.otherPassword)]
            let done = try await browser.post("/recover", fields)
            #expect(done.heading == "Write this down now" && !done.body.holds(Self.words))
            try await isShownOnce(to: browser, at: "/today")
        }
    }
}
