import RekindleTown
import Testing

struct SessionsTests {
    @Test func `sessions show day and device, and which is this one`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            _ = try await town.signIn("ada")
            let page = try await ada.get("/me/sessions").body
            #expect(page.contains("This one, since 23 October 2026.") && page.contains(">Phone, Safari<"))
            #expect(page.contains("<p>Since 23 October 2026.</p>"))
        }
    }

    @Test func `an ended session opens nothing any more`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let lost = try await town.signIn("ada")
            try await lost.get("/me")
            let id = try await ada.otherSession()
            let password = [("password", Town.password)]
            #expect(try await ada.post("/me/sessions/\(id)", password).location == "/me/sessions?kept=yes")
            #expect(try await ada.get("/me/sessions?kept=yes").body.contains("Only this session is open now"))
            #expect(try await lost.get("/me").location == "/sign-in")
            #expect(try await lost.post("/me/sessions").location == "/sign-in?ended=yes")
            #expect(try await ada.isSignedIn())
        }
    }

    @Test func `all others end at once, and nobody else's`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let others = [try await town.signIn("ada"), try await town.signIn("ada")]
            #expect(try await ada.endOthers().status == 303)
            for other in others { #expect(try await other.get("/today").location == "/sign-in") }
            #expect(try await ada.isSignedIn())
            #expect(try await sam.isSignedIn())
        }
    }

    @Test func `ending this one is signing out`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let id = try await town.signIn("ada").otherSession()
            try await ada.get("/me/sessions")
            #expect(try await ada.post("/me/sessions/\(id)").location == "/")
            #expect(await ada.cookies["session"] == nil)
        }
    }

    @Test func `a session of somebody else is not there`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let watcher = try await town.signIn("sam")
            let foreign = try await watcher.otherSession()
            try await ada.get("/me")
            let nothing = try await ada.post("/me/sessions/\(String(repeating: "0", count: 32))")
            let theirs = try await ada.post("/me/sessions/\(foreign)")
            #expect(theirs.status == 404 && nothing.status == 404)
            #expect(theirs.body == nothing.body)
            #expect(try await sam.isSignedIn())
        }
    }

    @Test(arguments: ["0", "zz", "%00", "..%2F..", String(repeating: "g", count: 32)])
    func `what is no id is not there`(id: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me")
            #expect(try await ada.post("/me/sessions/\(id)").status == 404)
        }
    }
}
