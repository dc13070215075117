import HTTPTypes
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// No page on the way in is a dead end.
struct WaysOnTests {
    @Test func `whoever has no code finds the recovery code and another account, and the half-open session goes`()
        async throws
    {
        try await Town.open { town in
            let ada = try await town.ada()
            let key = try await ada.prepareSecondStep()
            try await ada.post("/me/second-step", [("code", try town.code(key)), ("password", Town.password)])
            _ = try await town.newcomer("Sam")
            let desk = town.browser()
            try #require(try await desk.trySignIn("ada", password: Town.password).location == "/sign-in/code")
            let page = try await desk.get("/sign-in/code?to=/me")
            #expect(page.body.holds("<a href=\"/recover\">I have lost my authenticator</a>"))
            #expect(page.body.holds("Sign in with another account"))
            #expect(try await desk.get("/recover").status == 200)
            try await desk.get("/sign-in/code")
            let half = await desk.copy()
            #expect(try await desk.post("/sign-out", [("to", "/sign-in")]).location == "/sign-in")
            #expect(await desk.cookies["session"] == nil)
            #expect(try await desk.trySignIn("sam", password: Town.password).location == "/today")
            town.watch.move(minutes: 1)
            try await half.get("/sign-in/code")
            try await half.post("/sign-in/code", [("code", town.code(key))])
            #expect(try await !half.isSignedIn())
        }
    }

    /// Mended on the page, since it was copied from paper; it is the password that never comes back.
    @Test func `a recovery code that was refused is there to be mended, and no more than a code`() async throws {
        try await Town.with { town in
            let code = try await town.ada().makeRecoveryCode()
            let browser = try await town.stranger()
            let wrong = String(code.dropLast())
            for (typed, password) in [(wrong, Town.otherPassword), (code, "qzx9"), (code, "password123")] {
                let fields = [("login", "ada"), ("code", typed), ("password", password)]
                let refused = try await browser.post("/recover", fields)
                #expect(refused.status == 422 && refused.body.holds("name=\"code\" value=\"\(typed)\""))
                #expect(!refused.body.holds(password))
                #expect(refused.headers[.cacheControl] == "no-store")
            }
            let long = [("login", "ada"), ("code", String(repeating: "A", count: 101)), ("password", "short")]
            #expect(try await !browser.post("/recover", long).body.holds("AAAA"))
        }
    }

    @Test func `the form for an account from a second tab says that there is one, and how to go on`() async throws {
        try await Town.open { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            let count = try await town.site.vault.accountCount()
            for (query, key) in [("", nil), ("?invitation=\(token)", ("invitation", token))] {
                let browser = town.browser()
                try await browser.get("/start\(query)")
                let old = await browser.signature
                let login = key == nil ? "kim" : "lee"
                try await browser.post("/start", Town.account("Kim", login: login, key: key))
                // The second tab is as old as the first, and one that was opened anew is not.
                for signature in [old, nil] {
                    let sent = Town.account("Kim", login: "\(login)-again", key: key)
                    let reply = try await browser.post("/start\(query)", sent, csrf: signature)
                    #expect(reply.status == 422 && reply.heading == "You already have an account.")
                    #expect(reply.refusal?.contains("so no other account was made") == true)
                    #expect(reply.body.holds("href=\"/today\""))
                    #expect(reply.body.holds("href=\"/join/\(token)\"") == (key != nil))
                    try await browser.get("/me")
                }
            }
            #expect(try await town.site.vault.accountCount() == count + 2)
        }
    }
}
