import HTTPTypes
import RekindleTesting
import RekindleTown
import Testing

/// Before the first private page Hide is shown, to be tried while nothing hangs on it: in each way in, in each browser, until
/// it was tried or is put away.
struct HideTriedTests {
    private static let words = "Try it now; nothing is lost."

    private func isSaid(to browser: Browser, at url: String) async throws -> Bool {
        try await browser.get(url).body.holds(Self.words)
    }

    /// The page says it above all else that it says, and goes on saying it until it is put away.
    private func isShown(to browser: Browser, at url: String) async throws {
        await browser.forget("told")
        for _ in 0..<2 {
            let page = try await browser.get(url)
            let main = try #require(page.body.after("<main"))
            let (before, heading) = (main.between(">", Self.words), main.between(">", "<h1>"))
            #expect(page.status == 200 && (before?.utf8.count ?? .max) < (heading?.utf8.count ?? 0), "\(url)")
        }
        #expect(try await !isSaid(to: browser, at: "\(url)?told"), "\(url)")
        #expect(try await !isSaid(to: browser, at: url), "\(url)")
    }

    @Test func `whoever has tried it is not asked again`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            await ada.forget("told")
            #expect(try await isSaid(to: ada, at: "/begin"))
            try await ada.get("/leave")
            try await ada.unlock()
            #expect(try await !isSaid(to: ada, at: "/begin"))
        }
    }

    @Test(arguments: [
        ("/today", "?told"), ("/today?q=walk&sort", "?q=walk&amp;sort&amp;told"),
        ("/today?%22%3E%3Cb", "?%22%3E%3Cb&amp;told"), ("/today?", "?&amp;told"),
    ])
    func `to put it away leads to the same page`(url: String, link: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            await ada.forget("told")
            #expect(try await ada.get(url).body.holds("<a href=\"\(link)\">Put this away</a>"))
        }
    }

    @Test func `it is not said where something that is typed would be lost`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            await ada.forget("told")
            for url in ["/me/profile", "/me/password"] {
                #expect(try await !isSaid(to: ada, at: url), "\(url)")
            }
            #expect(try await isSaid(to: ada, at: "/me/offers"))
        }
    }

    @Test(arguments: ["cross-site", "same-site", "none"])
    func `a link that somebody was sent puts nothing away`(site: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            await ada.forget("told")
            let page = try await ada.follow("/today?told", from: site)
            #expect(page.status == 200 && page.body.holds(Self.words))
            #expect(try await isSaid(to: ada, at: "/today"))
            #expect(try await !ada.follow("/today?told", from: "same-origin").body.holds(Self.words))
        }
    }

    @Test func `to look whether a page is there puts nothing away`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            await ada.forget("told")
            #expect(
                try await ada.ask(.head, "/today?told").headers[values: .setCookie].allSatisfy { !$0.contains("told") })
            #expect(try await isSaid(to: ada, at: "/today"))
        }
    }

    @Test func `whoever makes the first account is shown it on the first page of their own`() async throws {
        try await Town.with { town in
            let ada = town.browser()
            await ada.forget("told")
            #expect(try await !ada.get("/start?key=\(Town.firstKey)").body.holds(Self.words))
            try await ada.post("/start", Town.account("Ada", key: ("key", Town.firstKey)))
            try await isShown(to: ada, at: "/begin")
        }
    }

    /// The invitation opens further down, at what is left to say, and is the same page as before.
    @Test func `whoever was invited is shown it after the invitation`() async throws {
        try await Town.with { town in
            let token = try await town.invitation(by: town.ada())
            let sam = town.browser()
            await sam.forget("told")
            try await sam.get("/start?invitation=\(token)")
            let made = try await sam.post("/start", Town.account("Sam", key: ("invitation", token)))
            #expect(made.location == "/join/\(token)#yes")
            #expect(try await !sam.get("/join/\(token)").body.holds(Self.words))
            #expect(try await !sam.get("/help").body.holds(Self.words))
            try await sam.post("/join/\(token)")
            try await isShown(to: sam, at: "/today")
        }
    }

    @Test func `so is whoever signs in elsewhere, with a code too`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await isShown(to: town.signIn("ada"), at: "/today")
            let key = try await ada.prepareSecondStep()
            try await ada.post("/me/second-step", [("code", town.code(key)), ("password", Town.password)])
            town.watch.move(minutes: 1)
            let desk = town.browser()
            await desk.forget("told")
            _ = try await desk.trySignIn("ada", password: Town.password)
            #expect(try await !desk.get("/sign-in/code").body.holds(Self.words))
            try await desk.post("/sign-in/code", [("code", town.code(key))])
            try await isShown(to: desk, at: "/today")
        }
    }

    /// The new code is shown once, on the answer: to try Hide there would lose it.
    @Test func `after a lost password it comes when the new code is written down`() async throws {
        try await Town.with { town in
            let code = try await town.ada().makeRecoveryCode()
            let browser = try await town.stranger()
            await browser.forget("told")
            let fields = [("login", "ada"), ("code", code), ("password", Town.otherPassword)]
            let done = try await browser.post("/recover", fields)
            #expect(done.heading == "Write this down now" && !done.body.holds(Self.words))
            try await isShown(to: browser, at: "/today")
        }
    }
}
