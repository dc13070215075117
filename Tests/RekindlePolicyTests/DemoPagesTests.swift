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

    @Test(arguments: ["ira", "noor"]) func `whoever parted sees every page that is there for them`(
        login: String
    ) async throws {
        try await Town.with { town in
            let me = try await Self.parted(login, in: town)
            let space = try await me.formerSpace()
            // Beside what was theirs together it is what somebody finds who never was one of two.
            for row in PagesSpec.rows where row.shows != .noPage {
                guard let alone = row.get?(Visit(reader: .stranger, standing: .alone)) else { continue }
                let url = row.path.url.replacing("/ours/id/", with: "/ours/\(space)/")
                    .replacing("/library/id", with: "/library/say-it-back")
                let status = try await me.copy().get(url).status
                switch row.path {
                case .oursLetter: #expect(status == (login == "noor" ? 200 : 404))
                case .oursDrop: #expect(status == 200)
                default: #expect(alone == 404 ? status == 404 : [200, 303].contains(status), "\(url) is \(status)")
                }
            }
            // Nothing has led away from where they are signed in.
            #expect(try await me.isSignedIn())
        }
    }

    @Test func `what was theirs together is on the pages of both, and the letter lies unopened`() async throws {
        try await Town.with { town in
            let ira = try await Self.parted("ira", in: town)
            let noor = try await Self.parted("noor", isTold: true, in: town)
            for browser in [ira, noor] {
                let all = try await browser.readsOurs()
                for words in ["last page of every book", "taught me to like mornings", "home on Wednesdays"] {
                    #expect(all.holds(words), "\(words)")
                }
                #expect(try await browser.get("/us").heading == "Your story")
            }
            #expect(try await ira.get("/me/data/ours").body.holds("remember the ferry"))
            let page = try await noor.get("/me/data/ours").body
            #expect(page.holds("Open the letter") && !page.holds("remember the ferry"))
            let letter = try await noor.get("/me/data/ours/\(noor.formerSpace())/letter").body
            #expect(letter.holds("remember the ferry"))
            #expect(try await ira.get("/try").body.holds("A walk by the river on Sundays."))
        }
    }

    /// One of the two who parted, in a demo that is told first, unless it has been.
    private static func parted(_ login: String, isTold: Bool = false, in town: Town) async throws -> Browser {
        if !isTold {
            try await DemoParting.tell(
                in: town.store, town.site.vault.serverKey, functions: House.functions,
                library: town.site.library, today: House.today, now: town.watch.now,
                cost: PasswordCost(rounds: 1 << 6))
        }
        let browser = town.browser()
        try #require(try await browser.trySignIn(login, password: Demo.password).location == "/today")
        return browser
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
