import RekindleCore
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Signing in, nobody learns who lives here.
struct SignInAlikeTests {
    @Test func `a wrong password and a name that is not here are answered alike`() async throws {
        try await Town.with { town in
            _ = try await town.ada()
            let browser = try await town.stranger()
            let known = try await browser.copy().post("/sign-in", [("login", "ada"), ("password", "wrong words here")])
            let unknown = try await browser.copy().post(
                "/sign-in", [("login", "eve"), ("password", "wrong words here")])
            #expect(known.status == 422 && !known.body.holds("wrong words here"))
            #expect(known.whole.replacing("ada", with: "eve") == unknown.whole)
            let paper = [("code", "AAAA-BBBB"), ("password", Town.otherPassword)]
            let lost = try await browser.copy().post("/recover", [("login", "ada")] + paper)
            let nobody = try await browser.copy().post("/recover", [("login", "eve")] + paper)
            #expect(lost.status == 422 && lost.whole.replacing("ada", with: "eve") == nobody.whole)
        }
    }

    @Test(arguments: ["ada", "eve"]) func `after some tries one waits, said in seconds and alike`(
        login: String
    ) async throws {
        try await Town.with { town in
            _ = try await town.ada()
            let browser = try await town.stranger()
            let fields = [("login", login), ("password", "wrong words here")]
            for _ in 0..<5 {
                #expect(try await browser.post("/sign-in", fields).refusal?.contains("is wrong") == true)
            }
            let waiting = try await browser.post("/sign-in", fields)
            #expect(waiting.status == 422 && waiting.refusal == WaitWords.words(1))
            #expect(waiting.refusal?.contains("Try again in 1 second. Nothing is lost.") == true)
            let right = [("login", "ada"), ("password", Town.password)]
            if login == "ada" { #expect(try await browser.post("/sign-in", right).refusal == WaitWords.words(1)) }
            town.watch.move(minutes: 1.0 / 60)
            #expect(try await browser.post("/sign-in", fields).refusal?.contains("is wrong") == true)
            #expect(try await browser.post("/sign-in", fields).refusal == WaitWords.words(2))
            town.watch.move(minutes: 0.5)
            #expect(try await browser.post("/sign-in", right).location == "/today")
        }
    }

    @Test func `a browser that has been here before does not wait for others' tries`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.post("/sign-out")
            let stranger = try await town.stranger()
            for _ in 0..<8 {
                try await stranger.post("/sign-in", [("login", "ada"), ("password", "wrong words here")])
            }
            #expect(
                try await stranger.trySignIn("ada", password: Town.password).refusal?.contains("Try again in") == true)
            #expect(try await ada.trySignIn("ada", password: Town.password).location == "/today")
            await stranger.set("known", "AAAAAAAAAAAAAAAA.AAAA")
            #expect(try await stranger.trySignIn("ada", password: Town.password).status == 422)
        }
    }

    @Test func `nor does it wait with the code on the paper`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let code = try await ada.makeRecoveryCode()
            try await ada.post("/sign-out")
            let stranger = try await town.stranger()
            for _ in 0..<8 {
                try await stranger.post("/sign-in", [("login", "ada"), ("password", "wrong words here")])
            }
            // Nobody who knows the login name and no more holds up whoever has the paper, in whatever browser.
            for _ in 0..<Backoff.recovery.free {
                let wrong = [("login", "ada"), ("code", "AAAA"), ("password", Town.otherPassword)]
                #expect(try await stranger.post("/recover", wrong).refusal?.contains("is wrong") == true)
            }
            let wrong = [("login", "ada"), ("code", "AAAA"), ("password", Town.otherPassword)]
            #expect(try await stranger.post("/recover", wrong).refusal?.contains("Try again in") == true)
            // Nor do wrong codes, from the same address and in the same browser.
            let fields = [("login", "ada"), ("code", code), ("password", Town.otherPassword)]
            #expect(try await stranger.post("/recover", fields).heading == "Write this down now")
        }
    }

    @Test(arguments: [true, false]) func `on a shared device a browser is forgotten at the way out, if asked`(
        isShared: Bool
    ) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.get("/me").body.holds("Others use this device too"))
            try #require(await ada.cookies["known"] != nil)
            try await ada.post("/sign-out", isShared ? [("forget", "yes")] : [])
            #expect(await (ada.cookies["known"] == nil) == isShared)
        }
    }

    @Test func `the code on the paper waits as the password does`() async throws {
        try await Town.with { town in
            _ = try await town.ada()
            let browser = try await town.stranger()
            let fields = [("login", "ada"), ("code", "AAAA"), ("password", Town.otherPassword)]
            for _ in 0..<Backoff.recovery.free {
                #expect(try await browser.post("/recover", fields).refusal?.contains("is wrong") == true)
            }
            let waiting = try await browser.post("/recover", fields)
            #expect(waiting.status == 422 && waiting.refusal == WaitWords.words(1))
            #expect(!waiting.body.holds(Town.otherPassword) && waiting.body.holds("value=\"AAAA\""))
        }
    }

    @Test func `a lost password, from the paper to Today and its news`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.post("/me/pin", [("pin", "4711"), ("password", Town.password)])
            let code = try await ada.makeRecoveryCode()
            let before = try await sam.get("/today").whole
            let browser = try await town.stranger()
            let fields = [("login", "Ada "), ("code", code.lowercased().replacing("-", with: " "))]
            let weak = try await browser.post("/recover", fields + [("password", "password123")])
            #expect(weak.status == 422 && weak.refusal?.contains("first that people try") == true)
            let done = try await browser.post("/recover", fields + [("password", Town.otherPassword)])
            #expect(done.status == 200 && done.heading == "Write this down now" && !done.body.holds(code))
            #expect(try await ada.get("/today").location == "/sign-in")
            #expect(try await browser.get("/today").body.holds("Your account was opened with the recovery code"))
            #expect(try await browser.get("/me").body.holds("Not set"))
            #expect(try await sam.get("/today").whole == before)
            #expect(try await browser.putNewsAway().location == "/today")
            #expect(try await !browser.get("/today").body.holds("opened with the recovery code"))
            #expect(try await town.browser().trySignIn("ada", password: Town.password).status == 422)
        }
    }
}
