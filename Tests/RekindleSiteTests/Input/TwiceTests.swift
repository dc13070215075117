import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// A button pressed twice: the second form answers like the first, one after the other and both at once.
struct TwiceTests {
    /// What Ada sends from the page that she has in front of her.
    static let forms: [(path: String, fields: [(String, String)])] = [
        ("/begin", [("concern", "fights"), ("sentence", "quince")]), ("/begin/heard", [("answer", "yes")]),
        ("/begin/heard", [("answer", "partly")]), ("/us/first", [("words", "quince")]), ("/us/first/back", []),
        ("/check-in/use", [("bring", "time")]),
        ("/check-in", [("arguments", "2"), ("bring", "arguments"), ("version", "seen")]),
        ("/check-in", [("later", "yes"), ("time", "2")]), ("/picture/back", [("what", "waiting"), ("round", "1")]),
        ("/picture/back", [("what", "picture"), ("round", "1")]), ("/draft?for=/begin", [("sentence", "quince")]),
        ("/draft?for=/begin", [("drop", "yes")]), ("/invite/confirm", []), ("/invite", []), ("/invite/withdraw", []),
        ("/me/sessions", []),
        ("/me/news", []), ("/me/pin", [("pin", "4711"), ("password", Town.password)]),
        ("/me/pin", [("remove", "yes"), ("password", Town.password)]), ("/me/second-step", [("prepare", "yes")]),
        ("/me/recovery", [("finder", "me"), ("none", "yes"), ("password", Town.password)]),
        ("/me/profile", Browser.profile(["pronouns": "she"], version: "seen")), ("/sign-out", []), ("/leave", []),
        ("/help/questions", [("answered", "yes"), ("q1", "yes")]),
    ]

    @Test func `one after the other, and both at once`() async throws {
        try await Town.with { town in
            let phone = try await town.ada()
            // What lies there from before there were two.
            try await phone.checkIn([("time", "5")])
            _ = try await town.couple(of: phone)
            for (path, unseen) in Self.forms {
                try await Self.press(path, unseen, in: town)
            }
        }
    }

    /// Sends a form of Ada's at the same moment from two pages, and once more.
    static func press(_ path: String, _ unseen: [(String, String)], in town: Town) async throws {
        // Signing out and ending sessions is sent from a browser of its own.
        let browser = try await town.signIn("ada")
        try await browser.get("/today")
        let fields = try await browser.asSeen(unseen, on: path)
        async let one = browser.copy().post(path, fields)
        async let other = browser.copy().post(path, fields)
        let replies = [try await one, try await other, try await browser.copy().post(path, fields)]
        #expect(Set(replies.map(\.status)).count == 1, "\(path) \(replies.map(\.status))")
        #expect(Set(replies.map(\.location)).count == 1, "\(path) \(replies.map(\.location))")
        #expect([200, 204, 303].contains(replies[0].status), "\(path) \(fields)")
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
