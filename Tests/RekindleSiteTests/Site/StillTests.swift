import HTTPTypes
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// What an open page asks to know whether it may still be seen, and what it needs for asking.
struct StillTests {
    @Test func `it says yes to the pages of this session while it is open, and nothing else`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let own = try await ada.get("/today").body.between(" data-csrf=\"", "\"")
            #expect(try await ada.get("/still").body == own)
            let left = await ada.copy()
            try await left.get("/leave")
            #expect(try await left.get("/still").body.isEmpty)
            #expect(try await town.browser().get("/still").body.isEmpty)
            let desk = try await town.signIn("ada")
            let other = try await desk.get("/still").body
            #expect(!other.isEmpty && other != own)
            town.watch.move(minutes: 11)
            #expect(try await ada.get("/still").body.isEmpty)
        }
    }

    @Test func `a private page knows its minutes, and one that anybody may read has none`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.changeProfile(["minutes": "25"]).status == 303)
            for path in ["/today", "/us", "/check-in", "/me/password"] {
                #expect(try await ada.get(path).body.holds(" data-minutes=\"25\""), "\(path)")
            }
            #expect(try await ada.post("/begin").body.holds(" data-minutes=\"25\""))
            for path in ["/help", "/pause", "/help/questions", "/nowhere"] {
                #expect(try await !ada.get(path).body.holds("data-minutes"), "\(path)")
            }
            try await ada.get("/leave")
            for path in ["/unlock", "/help", "/"] {
                #expect(try await !ada.get(path).body.holds("data-minutes"), "\(path)")
            }
        }
    }

    @Test(arguments: [nil, "https://hearth.example"]) func `the lock that a script writes is the one that counts`(
        address: String?
    ) async throws {
        var settings = SiteSettings()
        settings.address = address
        let isSecure = settings.isSecure
        try await Town.with(settings: settings) { town in
            let ada = try await town.ada()
            let lock = try #require(try await ada.get("/today").body.between(" data-lock=\"", "\""))
            #expect(lock.hasSuffix("; secure") == isSecure && lock.holds("; path=/; "))
            #expect(lock.prefix { $0 != ";" } == "\(town.site.cookies.name(.left))=1")
            await ada.set("left", "1")
            #expect(try await ada.get("/today").location == "/unlock?to=/today")
            try await ada.get("/unlock")
            #expect(try await ada.post("/unlock", [("password", Town.password)]).location == "/today")
            #expect(try await ada.get("/today").status == 200)
        }
    }
}
