import RekindleSite
import RekindleTown
import Testing

/// The time zone that a browser says when somebody makes an account.
struct ZoneAtSignInTests {
    @Test(arguments: ["Mars/Olympus", "Etc/Unknown", "EST", "", "\u{202e}"])
    func `a zone that is not known stands in nobody's way, and Me says once that it was assumed`(
        zone: String
    ) async throws {
        try await Town.open { town in
            _ = try await town.ada()
            let browser = town.browser()
            #expect(
                try await browser.get("/start").body.holds("name=\"zone\" value=\"\" autocomplete=\"off\" data-zone"))
            #expect(try await browser.post("/start", Town.account("Kim", zone: zone)).location == "/begin")
            #expect(try await browser.get("/me/profile").body.holds("<option selected>UTC<"))
            let words = "times here are in UTC"
            #expect(try await browser.get("/me").body.holds(words))
            #expect(try await !browser.get("/me").body.holds(words))
        }
    }

    @Test(arguments: [
        ("Japan", "Asia/Tokyo"), ("GB", "Europe/London"), ("EST5EDT", "America/New_York"), ("CET", "Europe/Brussels"),
        ("GMT", "UTC"), ("NZ", "Pacific/Auckland"),
    ])
    func `an older name without a region is understood`(said: String, kept: String) async throws {
        try await Town.open { town in
            _ = try await town.ada()
            let kim = try await town.newcomer("Kim", zone: said)
            #expect(try await kim.get("/me/profile").body.holds("<option selected>\(kept)<"))
            let me = try await kim.get("/me").body
            #expect(!me.holds("times here are in UTC") && me.holds("data-zone-kept=\"\(kept)\" hidden"))
        }
    }

    @Test func `a zone that is known stays in a form that is refused for something else`() async throws {
        try await Town.open { town in
            _ = try await town.ada()
            let browser = town.browser()
            try await browser.get("/start")
            let refused = try await browser.post("/start", Town.account("", login: "kim", zone: "Asia/Kolkata"))
            #expect(refused.status == 422 && refused.hidden("zone") == "Asia/Kolkata")
        }
    }

    @Test(arguments: ["Asia/Kolkata", "Asia/Calcutta", "America/Buenos_Aires", "Asia/Saigon", "Etc/UTC", "Etc/GMT-3"])
    func `what a browser calls its zone is taken, and stays chosen in Me`(zone: String) async throws {
        try await Town.open { town in
            _ = try await town.ada()
            let kim = try await town.newcomer("Kim", zone: zone)
            let page = try await kim.get("/me/profile").body
            #expect(page.holds("<option selected>\(zone)<") && !page.holds("not known here"))
            #expect(try await kim.changeProfile(["zone": zone]).status == 303)
        }
    }

    @Test(arguments: ["/", "/start"]) func `who runs it and what they could read is said before anybody writes`(
        path: String
    ) async throws {
        var settings = SiteSettings()
        (settings.isSignUpOpen, settings.operatorName) = (true, "Grandmother Lind")
        try await Town.with(settings: settings) { town in
            _ = try await town.ada()
            let page = try await town.browser().get(path).body.asRead
            #expect(page.holds("Grandmother Lind runs this server.") && page.holds("could read it at your next visit"))
            #expect(page.holds("href=\"/me/trust\""))
        }
    }
}
