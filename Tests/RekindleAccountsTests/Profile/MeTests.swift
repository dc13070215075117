import RekindleCore
import RekindleSite
import RekindleTown
import Testing

struct MeTests {
    static let own: [Path] = [.me, .offers, .profile, .sessions, .password, .pin, .recovery, .secondStep, .data]

    @Test(arguments: own) func `a page of one's own asks who is there and leads back to Me`(path: Path) async throws {
        try await Town.with { town in
            #expect(try await town.browser().get(path.url).location == "/sign-in")
            let page = try await town.ada().get(path.url)
            #expect(page.status == 200)
            #expect(page.body.contains("aria-current=\"page\""))
            #expect(path == .me || page.body.contains("<a class=\"back\" href=\"/me\">"))
        }
    }

    @Test func `the list leads everywhere, to an invitation only while alone`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let list = try await ada.get("/me").body
            for path in Self.own + [.trust, .help, .signOut] { #expect(list.contains("\"\(path.url)\""), "\(path)") }
            #expect(!list.contains("\"/invite\""))
        }
        try await Town.with { town in
            let list = try await town.ada().get("/me").body
            #expect(list.contains("\"/invite\""))
        }
    }

    @Test func `the list says what is set and what is not`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let fresh = try await ada.get("/me").body
            #expect(fresh.contains("Not set") && fresh.contains("Not decided yet") && fresh.contains(">Off<"))
            _ = try await ada.makeRecoveryCode()
            #expect(try await ada.get("/me").body.contains("made on 23 October 2026"))
        }
    }

    @Test func `signing out from the list ends this session`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me")
            #expect(try await ada.post("/sign-out").location == "/")
            #expect(try await !ada.isSignedIn())
        }
    }

    @Test func `what happened to the account is put away once it was read`() async throws {
        try await Town.with { town in
            let code = try await town.ada().makeRecoveryCode()
            let ada = town.browser()
            try await ada.get("/recover")
            let fields = [("login", "ada"), ("code", code), ("password", Town.otherPassword)]
            #expect(try await ada.post("/recover", fields).status == 200)
            #expect(try await ada.get("/today").body.contains("action=\"/me/news\""))
            for _ in 0..<2 { #expect(try await ada.putNewsAway().location == "/today") }
            #expect(try await !ada.get("/today").body.contains("action=\"/me/news\""))
        }
    }

    @Test func `who can read what is open to everybody`() async throws {
        var settings = SiteSettings()
        settings.operatorName = "Noor"
        try await Town.with(settings: settings) { town in
            for browser in [town.browser(), try await town.ada()] {
                let page = try await browser.get("/me/trust")
                #expect(page.status == 200 && page.body.contains("Noor"))
                #expect(page.body.contains("With fewer than ten accounts"))
            }
        }
    }
}
