import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// A button pressed twice: the second form answers like the first, one after the other and both at once.
struct TwiceTests {
    @Test(arguments: PagesSpec.forms.map(\.url)) func `one after the other, and both at once`(
        url: String
    ) async throws {
        try await Self.press(url)
    }

    /// Sends each of a form's examples at the same moment from two pages, and once more.
    static func press(_ url: String) async throws {
        let form = try #require(PagesSpec.forms.first { $0.url == url })
        for (number, example) in form.taken.enumerated() where example.differsAgain == nil {
            try await example.stage.happen { town in
                try await example.before(town)
                let replies = try await example.press(form, in: town)
                let what = "\(url), example \(number)"
                #expect(replies.allSatisfy { $0.status == example.status }, "\(what): \(replies.map(\.status))")
                #expect(Set(replies.map(\.location)).count == 1, "\(what): \(replies.map(\.location))")
            }
        }
    }

    @Test func `leaving, which only locks`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            async let one = ada.copy().post("/leave")
            async let other = ada.copy().post("/leave")
            let replies = try await [one, other, ada.copy().post("/leave")]
            #expect(replies.map(\.status) == [204, 204, 204])
        }
    }

    @Test func `an account`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let browser = town.browser()
            try await browser.get("/start?key=\(Town.firstKey)")
            let fields = Town.account("Ada", key: ("key", Town.firstKey))
            async let one = browser.copy().post("/start", fields)
            async let other = browser.copy().post("/start", fields)
            let late = try await [one, other, browser.copy().post("/start", fields)]
            #expect(late.map(\.location) == ["/begin", "/begin", "/begin"])
            #expect(try await town.site.vault.accountCount() == 1)
            let wrong = fields.map { $0.0 == "password" ? ($0.0, Town.otherPassword) : $0 }
            #expect(try await browser.copy().post("/start", wrong).refusal?.contains("had run out") == true)
        }
    }

    @Test func `a yes to a link`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            let sam = try await town.joiner("Sam", invitation: token)
            try await sam.get("/join/\(token)")
            async let one = sam.copy().post("/join/\(token)")
            async let other = sam.copy().post("/join/\(token)")
            let replies = try await [one, other, sam.copy().post("/join/\(token)")]
            #expect(replies.map(\.location) == [String?](repeating: "/join/\(token)", count: 3))
            try await ada.get("/invite")
            async let yes = ada.copy().confirm()
            async let yesAgain = ada.copy().confirm()
            let confirmed = try await [yes, yesAgain, ada.copy().confirm()]
            #expect(confirmed.map(\.location) == ["/us/first", "/us/first", "/us/first"])
        }
    }

    @Test func `a second step's code opens once, and the second form finds it open`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let key = try await ada.prepareSecondStep()
            let fields = [("code", try town.code(key)), ("password", Town.password)]
            try #require(try await ada.post("/me/second-step", fields).status == 303)
            town.watch.move(minutes: 1)
            let desk = town.browser()
            #expect(try await desk.trySignIn("ada", password: Town.password).location == "/sign-in/code")
            try await desk.get("/sign-in/code")
            let code = [("code", try town.code(key))]
            for _ in 0..<2 { #expect(try await desk.post("/sign-in/code", code).location == "/today") }
            #expect(try await desk.get("/sign-in/code").location == "/today")
            #expect(try await desk.isSignedIn())
        }
    }

    @Test func `a check-in that was sent twice is brought once`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let fields = [("arguments", "2"), ("bring", "arguments")]
            try await ada.get("/check-in")
            #expect(try await ada.post("/check-in", fields).location == "/picture")
            try await sam.checkIn([("arguments", "8"), ("bring", "arguments")])
            let opened = try await ada.get("/picture").body
            #expect(try await ada.post("/check-in", fields).location == "/picture")
            #expect(try await ada.get("/picture").body == opened)
        }
    }
}
