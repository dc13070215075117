import HTTPTypes
import HummingbirdTesting
import NIOCore
import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// What Today has offered rests for a month. Until a form is sent only the browser knows of it: reading leaves nothing.
struct ShownTodayTests {
    private func kept(_ town: Town, _ browser: Browser) async throws -> [String] {
        let record = try await town.visitor(browser).personal.only(Shown.self)
        return record?.content.offers.map { $0.practice.rawValue } ?? []
    }

    private func nextDay(_ town: Town, _ browser: Browser) async throws -> String {
        town.watch.move(minutes: 24 * 60)
        try await browser.unlock()
        return try #require(try await browser.today().practice)
    }

    @Test func `looking writes nothing, today or tomorrow, and a form that keeps something keeps what was offered`()
        async throws
    {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            let first = try #require(try await ada.today().practice)
            for _ in 0..<3 { #expect(try await ada.today().practice == first) }
            let second = try await nextDay(town, ada)
            #expect(first != second)
            #expect(try await kept(town, ada).isEmpty)
            let writes = store.writes
            for _ in 0..<3 { #expect(try await ada.today().practice == second) }
            #expect(store.writes == writes)
            try await ada.post("/begin", [("sentence", "quince")])
            #expect(try await kept(town, ada) == [first, second])
        }
    }

    @Test func `without a form for a month nothing comes twice`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            var seen = [try #require(try await ada.today().practice)]
            for _ in 1..<Suggestion.rest { seen.append(try await nextDay(town, ada)) }
            #expect(Set(seen).count == Suggestion.rest)
            #expect(try await kept(town, ada).isEmpty)
        }
    }

    @Test func `what waits in a browser tells nothing, and another session's or a broken one counts for nothing`()
        async throws
    {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let practice = try #require(try await ada.today().practice)
            let waiting = try #require(await ada.cookies["offered"])
            #expect(!waiting.contains(practice) && Base64URL.decode(waiting) != nil)
            let own = try #require(try await sam.today().practice)
            for text in [waiting, "", "x", String(waiting.dropLast()), String(repeating: "A", count: 3_000)] {
                await sam.set("offered", text)
                #expect(try await sam.today().practice == own)
            }
            try #require(try await sam.post("/begin", [("sentence", "quince")]).status == 303)
            #expect(try await kept(town, sam) == [own])
        }
    }

    @Test func `a page that looks by itself and tonight offer nothing`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for path in ["/plan", "/library", "/us"] { try await ada.get(path) }
            for mood in Situation.Mood.allCases { try await ada.post("/tonight", [("mood", mood.rawValue)]) }
            let cookies = await ada.cookieHeader
            let unattended = try #require(HTTPField.Name("X-Unattended"))
            let page = try await town.client.execute(
                uri: "/today", method: .get, headers: [.cookie: cookies, unattended: "yes"]
            ) { Received(status: $0.status.code, headers: $0.headers, body: String(buffer: $0.body)) }
            #expect(!page.headers[values: .setCookie].contains { $0.holds("offered=") })
            #expect(await ada.cookies["offered"] == nil)
            #expect(try await ada.today().practice == TodayRead(page).practice)
        }
    }

    @Test(arguments: [StoreFailure.full, .busy, .stale, .unavailable("x")])
    func `where it cannot be kept it waits for the next form`(failure: StoreFailure) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            let practice = try #require(try await ada.today().practice)
            store.mood = .failing(failure)
            try await ada.post("/begin", [("sentence", "quince")])
            #expect(await ada.cookies["offered"] != nil)
            store.mood = .keeping
            try #require(try await ada.post("/begin", [("sentence", "quince")]).status == 303)
            #expect(try await kept(town, ada) == [practice])
        }
    }

    @Test func `many looks in one moment all show the same`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let looks = try await withThrowingTaskGroup(of: TodayRead.self) { group in
                for _ in 0..<12 { group.addTask { try await ada.copy().today() } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(looks.map(\.practice)).count == 1)
        }
    }

    @Test func `what tonight brings does not wait for what Today has offered`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let before = try await ada.post("/tonight", [("mood", "hurting")]).practices
            let all = Shown(
                town.site.library.practices.map { practice in
                    .init(practice: practice.id, day: Zone.utc.dayNumber(of: town.watch.now) - 3)
                })
            let personal = try await town.visitor(ada).personal
            try await personal.apply([personal.setting(all, expecting: nil)])
            #expect(try await ada.post("/tonight", [("mood", "hurting")]).practices == before)
            #expect(try await ada.today().practice != nil)
        }
    }
}
