import Foundation
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Erasing oneself, from the page.
struct EraseTests {
    @Test(
        arguments: [
            (nil, "has not said how long they keep"), (0, "keep no backups"), (1, "for one day"), (30, "for 30 days"),
        ] as [(Int?, String)])
    func `what it cannot reach is said before the button`(days: Int?, words: String) async throws {
        var settings = SiteSettings()
        settings.backupDays = days
        try await Town.with(settings: settings) { town in
            let page = try await town.ada().get("/me/data/erase").body
            let (said, button) = (page.range(of: words), page.range(of: ">Erase me for good</button>"))
            #expect(said != nil && button != nil)
            if let said, let button { #expect(said.lowerBound < button.lowerBound) }
            #expect(page.holds("Some disks keep old blocks") && page.holds("href=\"/me/data/export\""))
        }
    }

    @Test func `what stays with somebody else is said to whoever shares something, or did`() async throws {
        let words = "stays readable for the other person"
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await !ada.get("/me/data/erase").body.asRead.holds(words))
            let (_, sam) = try await town.couple(of: ada)
            for browser in [ada, sam] { #expect(try await browser.get("/me/data/erase").body.asRead.holds(words)) }
            try await ada.part()
            for browser in [ada, sam] { #expect(try await browser.get("/me/data/erase").body.asRead.holds(words)) }
        }
    }

    @Test func `with the password all of it goes at once, and the last page has nobody in it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleOpened()
            let desk = try await town.signIn("ada")
            try await ada.get("/me/data/erase")
            let gone = try await ada.post("/me/data/erase", [("password", Town.password)])
            #expect(gone.status == 200 && gone.heading == "It is done." && !gone.body.holds("Ada"))
            let left = await ada.cookies
            #expect(left["session"] == nil && left["known"] == nil)
            for browser in [ada, desk] { #expect(try await !browser.isSignedIn()) }
            #expect(try await town.browser().trySignIn("ada", password: Town.password).status == 422)
            // The other is on his own, and keeps what had opened.
            #expect(try await sam.get("/us").heading == "Your story")
            #expect(try await sam.readsOurs().holds(Town.first.ada))
        }
    }

    @Test func `a PIN does as well, and a wrong one does not`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/pin")
            try await ada.post("/me/pin", [("pin", "4711"), ("password", Town.password)])
            #expect(try await ada.get("/me/data/erase").body.holds("name=\"pin\""))
            let wrong = try await ada.post("/me/data/erase", [("pin", "0000")])
            #expect(wrong.status == 422 && wrong.body.holds("id=\"field-pin-refusal\"") && !wrong.body.holds("0000"))
            #expect(try await ada.post("/me/data/erase", [("pin", "4711")]).heading == "It is done.")
        }
    }

    @Test func `five wrong PINs end the session, and erase nothing`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/pin")
            try await ada.post("/me/pin", [("pin", "4711"), ("password", Town.password)])
            try await ada.get("/me/data/erase")
            var last = try await ada.post("/me/data/erase", [("pin", "0000")])
            for _ in 0..<4 { last = try await ada.post("/me/data/erase", [("pin", "0000")]) }
            #expect(last.location == "/sign-in?ended=pin")
            #expect(try await town.browser().trySignIn("ada", password: Town.password).location == "/today")
        }
    }

    @Test func `the login name is free again, and nothing of before comes with it`() async throws {
        try await Town.open { town in
            let ada = try await town.ada()
            try await ada.post("/begin", [("concern", "fights"), ("sentence", "quince-sentence")])
            try await ada.get("/me/data/erase")
            try await ada.post("/me/data/erase", [("password", Town.password)])
            // Nobody has an account now, so that the one-time link counts again.
            let again = try await town.ada()
            #expect(try await !again.get("/us").body.holds("quince-sentence"))
        }
    }
}
