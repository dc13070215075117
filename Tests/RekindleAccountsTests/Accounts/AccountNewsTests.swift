import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// What was changed about the ways in is told to their owner: with the day, on Today, until it is put away.
struct AccountNewsTests {
    private static let title = "Changes to how you get in"

    @Test func `each change is told with its day, and stays in the list once it is put away`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let before = try await sam.get("/today").body
            try await ada.get("/me")
            let password = ("password", Town.password)
            try await ada.post("/me/pin", [("pin", "4711"), password])
            try await ada.post("/me/pin", [("remove", "yes"), password])
            _ = try await ada.changeProfile(["minutes": "40"])
            let today = try await ada.get("/today").body
            #expect(today.holds(Self.title) && today.holds("On 23 October 2026, a PIN was set."))
            #expect(today.holds("the PIN was removed.") && today.holds("locks was made longer."))
            #expect(try await ada.putNewsAway().location == "/today")
            #expect(try await !ada.get("/today").body.holds(Self.title))
            let list = try await ada.get("/me/sessions").body
            #expect(list.holds("a PIN was set.") && list.holds("the PIN was removed."))
            #expect(try await sam.get("/today").body == before)
            town.watch.move(days: 31)
            try await ada.unlock()
            #expect(try await !ada.get("/me/sessions").body.holds("a PIN was set."))
        }
    }

    @Test func `the code, the second step and the password are told too`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            _ = try await ada.makeRecoveryCode()
            let key = try await ada.prepareSecondStep()
            try await ada.post("/me/second-step", [("code", try town.code(key)), ("password", Town.password)])
            let change = [("old", Town.password), ("new", Town.otherPassword), ("paper", "stays"), ("step", "off")]
            #expect(try await ada.post("/me/password", change).status == 303)
            let told = try await town.site.vault.news(of: town.visitor(ada).personal).map(\.what)
            #expect(told == [.password, .secondStepGone, .secondStep, .code])
        }
    }

    @Test func `a new browser is told to the others, and one that was here before is not`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await !ada.get("/today").body.holds(Self.title))
            let guest = try await town.signIn("ada")
            #expect(try await !guest.get("/today").body.holds(Self.title))
            #expect(try await ada.get("/today").body.holds("used to sign in with a new browser"))
            try await ada.putNewsAway()
            try await guest.post("/sign-out")
            #expect(try await guest.trySignIn("ada", password: Town.password).location == "/today")
            #expect(try await !ada.get("/today").body.holds(Self.title))
        }
    }

    @Test func `a new browser comes first, what says the same is one line, and the rest is counted`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            _ = try await town.signIn("ada")
            let visitor = try await town.visitor(ada)
            _ = try await ada.makeRecoveryCode()
            for _ in 0..<3 { try await town.site.vault.setPin("4711", of: visitor) }
            try await town.site.vault.removePin(of: visitor)
            let today = try await ada.get("/today").body
            #expect(today.holds("<li>On 23 October 2026, your password was used to sign in with a new browser."))
            #expect(today.holds("<li>More than once, last on 23 October 2026: a PIN was set.</li>"))
            #expect(today.holds("<li>On 23 October 2026, the PIN was removed.</li>"))
            #expect(!today.holds("a recovery code was made") && today.holds("And one more."))
            #expect(today.holds("<a href=\"/me/sessions\">See all changes</a>"))
            try await town.site.vault.setPin("4711", of: visitor)
            _ = try await ada.changeProfile(["minutes": "40"])
            let more = try await ada.get("/today")
            #expect(more.body.holds("And 2 more.") && !more.body.holds("a recovery code was made"))
        }
    }

    @Test func `it was me puts away what the page showed, and nothing else`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            _ = try await ada.makeRecoveryCode()
            let shown = try #require(try await ada.get("/today").hidden("news"))
            try await ada.get("/me")
            try await ada.post("/me/pin", [("pin", "4711"), ("password", Town.password)])
            for news in ["", "1", shown + "x", shown] {
                #expect(try await ada.post("/me/news", [("news", news)]).location == "/today")
                let today = try await ada.get("/today").body
                #expect(today.holds("a PIN was set.") && today.holds("a recovery code was made") == (news != shown))
            }
        }
    }

    @Test func `what is refused is not told`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me")
            #expect(try await ada.post("/me/pin", [("pin", "4711"), ("password", "not the one")]).status == 422)
            #expect(try await town.site.vault.news(of: town.visitor(ada).personal) == [])
        }
    }
}
