import RekindleHouse
import RekindleSite
import RekindleTown
import Testing

/// After signing in and unlocking, the way back leads to a page that one can stay on.
struct WayBackTests {
    /// Nobody stays here.
    static let passing: [Path] = [
        .leave, .live, .still, .unlock, .signIn, .signInCode, .signOut, .weeklyTalkDate, .healthz, .serviceWorker,
    ]

    @Test(
        arguments: passing.map(\.url) + passing.map { "\($0.url)?x=y" } + ["/nowhere", "/leave/", "/LEAVE", "/us/", ""])
    func `where nobody stays, no way back leads`(address: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            await ada.forget("seen")
            try await ada.get("/unlock")
            let opened = try await ada.post("/unlock", [("password", Town.password), ("to", address)])
            #expect(opened.location == "/today", "\(address)")
            let desk = try await town.stranger()
            let fields = [("login", "ada"), ("password", Town.password), ("to", address)]
            #expect(try await desk.post("/sign-in", fields).location == "/today", "\(address)")
            #expect(try await desk.get("/unlock?to=\(address)").location == "/today", "\(address)")
        }
    }

    @Test func `every page that one can stay on is one`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let routes = House.routes.filter { $0.get != nil && $0.access != .machine && !$0.isPassing }
            let pages = routes.map(\.path).filter { $0.url == $0.pattern }.map(\.url)
            #expect(pages.count > 30)
            let others = ["/library?room=time", "/draft?for=/check-in", "/library/good-news", "/join/AbC_123"]
            for address in pages + others {
                #expect(try await ada.get("/unlock?to=\(address.escaped)").location == address, "\(address)")
            }
        }
    }
}
