import RekindleDemo
import RekindleHouse
import RekindleLibrary
import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// What the demo keeps is where the pages look for it.
struct DemoPagesTests {
    @Test func `plan, ticks, try, first minute and what both were glad of are on the pages`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await Self.demo(in: town)
            let plans = try await [ada.get("/plan"), sam.get("/plan")]
            #expect(plans[0].chosen.count == 2 && Set(plans[0].chosen) == Set(plans[1].chosen))
            for browser in [ada, sam] {
                #expect(try await Set(browser.get("/plan/marks").ticked).isSuperset(of: plans[0].chosen))
                let trial = try await browser.get("/try").body
                #expect(trial.holds("My phone sleeps in the hall from nine.") && trial.holds("I say what I spent"))
                let first = try await browser.get("/us/first").body
                #expect(first.holds("left in the fridge") && first.holds("You save me the crust"))
                #expect(try await browser.get("/library/a-date-in-instalments").body.holds(Browser.bothWords))
            }
        }
    }

    private static func demo(in town: Town) async throws -> (ada: Browser, sam: Browser) {
        try await Demo.tell(
            in: town.store, town.site.vault.serverKey, functions: House.functions,
            library: town.site.library, today: House.today, now: town.watch.now,
            cost: PasswordCost(rounds: 1 << 6))
        let (ada, sam) = (town.browser(), town.browser())
        for (browser, login) in [(ada, "ada"), (sam, "sam")] {
            try #require(try await browser.trySignIn(login, password: Demo.password).location == "/today")
        }
        return (ada, sam)
    }
}
