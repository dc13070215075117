import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import Testing

/// What the server writes down of its visits: nothing for a couple, patterns for many.
struct RequestLogTests {
    @Test func `with nine accounts nothing is written, with ten the pattern and the status, and of Help nothing ever`()
        async throws
    {
        let log = LogBook()
        var settings = SiteSettings()
        settings.isSignUpOpen = true
        try await Town.with(settings: settings, log: log) { town in
            let (ada, _) = try await town.couple()
            for number in 3...9 { _ = try await town.newcomer("Guest", login: "guest\(number)") }
            try await Self.visit(ada, town)
            #expect(log.lines == [])
            _ = try await town.newcomer("Guest", login: "guest10")
            let before = log.lines.count
            try await Self.visit(ada, town)
            let lines = Array(log.lines.dropFirst(before))
            #expect(lines == Self.expected)
            let logged = Set(log.lines)
            for line in logged {
                #expect(line.firstMatch(of: /^info (\/[a-z\/{}.-]*|NotFound) [1-5][0-9][0-9]$/) != nil, "\(line)")
            }
        }
    }

    /// Whoever has one link could make ten accounts, and read in the list of visits when the other comes.
    @Test(arguments: [(false, 9, true), (false, 50, true), (true, 9, true), (true, 10, false)])
    func `a server is small while accounts are few or made by invitation alone`(
        isOpen: Bool, accounts: Int, isSmall: Bool
    ) {
        var settings = SiteSettings()
        settings.isSignUpOpen = isOpen
        #expect(settings.isSmall(accounts: accounts) == isSmall)
    }

    @Test func `a fault of the program is noted by its kind alone, and among few accounts once`() async throws {
        let (log, store) = (LogBook(), GlassStore())
        try await Town.with(store: store, log: log) { town in
            let ada = try await town.ada()
            store.forge { row in
                var forged = row
                forged.sealed = []
                return forged
            }
            for _ in 0..<3 { #expect(try await ada.get("/me?word=\(Self.secret)").status == 500) }
            #expect(log.lines.count == 1)
            let line = log.lines.first ?? ""
            #expect(line.hasPrefix("error request failed") && !line.contains("/me") && !line.contains(Self.secret))
        }
    }

    private static let secret = "walnut-in-the-address"

    private static let expected = [
        "info /today 200", "info /library/{id} 404", "info /join/{token} 200", "info /begin 422", "info /begin 413",
        "info NotFound 404",
        "info /sign-in 200", "info /sign-in 422", "info /today 303",
    ]

    private static func visit(_ ada: Browser, _ town: Town) async throws {
        try await ada.get("/today?word=\(secret)")
        try await ada.get("/library/\(secret)")
        try await ada.get("/join/\(secret)")
        try await ada.post("/begin", [("version", secret)])
        _ = try await ada.copy().postRaw("/begin", String(repeating: "a", count: 1 << 17))
        for path in ["/help", "/help?country=DE", "/help/questions", "/nowhere/\(secret)"] { try await ada.get(path) }
        try await ada.post("/help/questions", [("alone", "yes")])
        let nobody = try await town.stranger()
        try await nobody.get("/help")
        _ = try await nobody.post("/sign-in", [("login", secret), ("password", secret)])
        try await nobody.get("/today")
    }
}
