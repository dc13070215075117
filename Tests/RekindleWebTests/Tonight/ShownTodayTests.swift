import HTTPTypes
import HummingbirdTesting
import NIOCore
import RekindleCore
import RekindleLibrary
import RekindleStore
import RekindleVault
import RekindleWeb
import Testing

/// What Today has offered rests for a month, and keeping that is in nobody's way.
struct ShownTodayTests {
    private func shown(_ town: Town, _ browser: Browser) async throws -> [String] {
        let record = try await town.visitor(browser).personal.only(Shown.self)
        return record?.content.offers.map { $0.practice.rawValue } ?? []
    }

    @Test func `it is kept once a day, and looking again shows the same and writes nothing`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            let first = try #require(try await ada.today().practice)
            #expect(try await shown(town, ada) == [first])
            let writes = store.writes
            for _ in 0..<3 { #expect(try await ada.today().practice == first) }
            #expect(store.writes == writes)
            town.watch.moveOn(minutes: 24 * 60)
            try await ada.unlocked()
            let second = try #require(try await ada.today().practice)
            #expect(try await shown(town, ada) == [first, second] && first != second)
        }
    }

    @Test func `only Today keeps it: neither tonight, nor the week, nor a page that looks by itself`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for mood in Situation.Mood.allCases { try await ada.post("/tonight", [("mood", mood.rawValue)]) }
            for path in ["/plan", "/library", "/us"] { try await ada.get(path) }
            let cookies = await ada.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            let unattended = try #require(HTTPField.Name("X-Unattended"))
            let page = try await town.client.execute(
                uri: "/today", method: .get, headers: [.cookie: cookies, unattended: "yes"]
            ) { TodayRead(Reply(status: $0.status.code, headers: $0.headers, body: String(buffer: $0.body))) }
            #expect(try await shown(town, ada).isEmpty)
            #expect(try await ada.today().practice == page.practice && page.practice != nil)
        }
    }

    @Test(arguments: [StoreFailure.full, .busy, .stale, .unavailable("x")])
    func `where it cannot be kept the page is the same, and the next look tries again`(
        failure: StoreFailure
    ) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            store.mood = .failing(failure)
            let reply = try await ada.get("/today")
            #expect(reply.status == 200)
            store.mood = .keeping
            #expect(try await shown(town, ada).isEmpty)
            let again = try await ada.today()
            #expect(again.practice == TodayRead(reply).practice)
            #expect(try await shown(town, ada).count == 1)
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
            #expect(try await shown(town, ada) == [looks[0].practice].compactMap(\.self))
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
