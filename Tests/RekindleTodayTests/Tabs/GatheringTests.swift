import RekindleHTML
import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleTown
import RekindleUI
import Testing

/// A tab shows what the rooms contribute to it, whichever rooms there are.
struct GatheringTests {
    @Test func `what a new room contributes stands in its tabs and in no other`() async throws {
        let room = Self.room(
            "Extra", [TabPart(.talk) { _ in [.card(Card(body: "extra-card"))] }, Self.row("extra-row")])
        try await Town.with(rooms: House.rooms + [room]) { town in
            let eve = try await town.ada()
            try await Self.expectBoth(eve)
            let (ada, sam) = try await town.couple(of: eve)
            for browser in [ada, sam] { try await Self.expectBoth(browser) }
        }
    }

    private static func expectBoth(_ browser: Browser) async throws {
        for (words, only) in [("extra-card", "/talk"), ("extra-row", "/us")] {
            for path in ["/today", "/talk", "/together", "/us", "/me"] {
                #expect(try await browser.get(path).body.holds(words) == (path == only), "\(words) on \(path)")
            }
        }
    }

    @Test func `rooms stand in the order of the house, and those of a higher rank after them`() async throws {
        let rooms =
            [Self.room("Late", [Self.row("late", rank: 2)])] + House.rooms + [Self.room("New", [Self.row("new")])]
        try await Town.with(rooms: rooms) { town in
            let page = try await town.couple().ada.get("/us").body
            let titles = page.matches(of: /<span>([^<]*)<small>/).map { String($0.1) }
            #expect(titles == ["This week", "Looking back", "Ten minutes a week", "new", "A try", "late"])
        }
    }

    @Test func `cards come first, then the weeks, and at the end what leads elsewhere`() async throws {
        let part = TabPart(.us) { _ in
            [.last(Card(body: "last")), .weekly(LinkRow(title: "weekly", url: "/us")), .card(Card(body: "card"))]
        }
        try await Town.with(rooms: House.rooms + [Self.room("Extra", [part])]) { town in
            let page = try await town.couple().ada.get("/us").body
            let found = page.matches(of: />\n?(card|weekly|last)\n?</).map { String($0.1) }
            #expect(found == ["card", "weekly", "last"])
        }
    }

    @Test func `every tab that rooms contribute to has a page, which is told of whatever they tell of`() throws {
        let rooms = House.rooms + [Self.room("Extra", [Self.row("extra")], tells: ["extra"])]
        #expect(rooms.areas(on: .us).contains("extra") && !rooms.areas(on: .talk).contains("extra"))
        for room in rooms {
            let told = Set(room.feature?.areas ?? [])
            for tab in Set(room.tabs.map(\.tab)).union(room.feature?.today == nil ? [] : [.today]) {
                let route = try #require(rooms.routes.first { $0.gathers == tab }, "\(room.name) in \(tab)")
                #expect(route.path == tab.path)
                #expect(told.isSubset(of: route.live), "\(room.name) in \(tab)")
            }
        }
    }

    @Test func `an open page asks for news of them, and one without such rooms does not`() async throws {
        let rooms = House.rooms + [Self.room("Extra", [Self.row("extra")], tells: ["extra"])]
        try await Town.with(rooms: rooms) { town in
            let (ada, _) = try await town.couple()
            let areas = "connection first-minutes picture plan try try-end ten"
            #expect(try await ada.get("/us").body.holds(" data-live=\"\(areas) extra\""))
            #expect(try await ada.get("/today").body.holds(" data-live=\"\(areas)\""))
            for path in ["/talk", "/together"] { #expect(try await !ada.get(path).body.holds("data-live")) }
        }
    }

    private static func room(_ name: String, _ tabs: [TabPart], tells: [String] = []) -> FeaturePages {
        FeaturePages(Feature(name, keeps: [], guards: [], tells: tells), [], tabs: tabs)
    }

    private static func row(_ title: String, rank: Int = 0) -> TabPart {
        TabPart(.us, rank: rank) { _ in [.weekly(LinkRow(title: title, url: "/us", detail: "A row.", icon: .leaf))] }
    }
}
