import Foundation
import RekindleTown
import Testing

/// Days are those of the person who reads them, wherever the server is.
struct SessionDayTests {
    /// Monday, 26 October 2026, 0:15 in Auckland; Sunday in UTC.
    private static let monday = Date(timeIntervalSince1970: 1_792_926_900)

    private static func ada(in town: Town) async throws -> Browser {
        let ada = try await town.ada()
        try #require(try await ada.changeProfile(["zone": "Pacific/Auckland"]).status == 303)
        return ada
    }

    @Test func `a session began on the day it was there`() async throws {
        try await Town.with(from: Self.monday) { town in
            let ada = try await Self.ada(in: town)
            _ = try await town.signIn("ada")
            let page = try await ada.get("/me/sessions").body
            #expect(page.holds("This one, since 26 October 2026.") && page.holds("<p>Since 26 October 2026.</p>"))
        }
    }

    @Test func `word of a recovery names the day it was there`() async throws {
        try await Town.with(from: Self.monday) { town in
            let ada = try await Self.ada(in: town)
            let code = try await ada.makeRecoveryCode()
            let other = town.browser()
            try await other.get("/recover")
            let fields = [("login", "ada"), ("code", code), ("password", Town.otherPassword)]
            try #require(try await other.post("/recover", fields).status == 200)
            #expect(try await other.get("/today").body.holds("On 26 October 2026."))
        }
    }

    @Test func `all sessions end at once, this one too, and nobody else's`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let other = try await town.signIn("ada")
            #expect(try await ada.get("/me/sessions").body.holds("name=\"all\" value=\"yes\""))
            let old = await ada.copy()
            #expect(try await ada.post("/me/sessions", [("all", "yes")]).location == "/")
            #expect(await ada.cookies["session"] == nil)
            for browser in [old, other] { #expect(try await browser.get("/today").location == "/sign-in") }
            #expect(try await sam.isSignedIn())
            _ = try await town.signIn("ada")
        }
    }
}
