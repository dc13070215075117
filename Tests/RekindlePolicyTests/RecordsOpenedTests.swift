import Foundation
import HTTPTypes
import RekindleCore
import RekindleDemo
import RekindleHTML
import RekindleHouse
import RekindleLibrary
import RekindleRooms
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Synchronization
import Testing

// script/test NAME leaves this out: it tells two years three times.
/// After two years of two people a page is as light as in their first week.
struct RecordsOpenedTests {
    private static let most = 200

    @Test func `no page opens more than two hundred records, or weighs more than it may`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            try await Life.years.tell(in: town, store)
            let ada = town.browser()
            try #require(try await ada.trySignIn("ada", password: Demo.password).location == "/today")
            for path in House.routes.map(\.path)
            where town.routes.contains(where: { $0.method == "GET" && $0.pattern == path.pattern }) {
                let before = store.rowsRead
                let reply = try await ada.get(town.url(of: path))
                let opened = store.rowsRead - before
                #expect(opened <= Self.most, "\(path.url) opened \(opened)")
                #expect(reply.body.utf8.count < 25 * 1024, "\(path.url) weighs \(reply.body.utf8.count)")
                #expect(reply.status < 500, "\(path.url)")
            }
        }
    }

    @Test func `Today opens at most twelve records, however many rooms have a line`() async throws {
        let opened = try await [Self.openedByToday(beside: 0), Self.openedByToday(beside: 10)]
        #expect(opened[0] == opened[1] && opened[0] <= 12, "\(opened)")
    }

    private static func openedByToday(beside more: Int) async throws -> Int {
        let store = GlassStore()
        let opened = Mutex(0)
        try await Town.with(store: store, rooms: House.rooms + (0..<more).map(Self.room)) { town in
            try await Life.years.tell(in: town, store)
            let ada = town.browser()
            try #require(try await ada.trySignIn("ada", password: Demo.password).location == "/today")
            try await Self.note(rooms: more, in: town, of: ada)
            _ = try await ada.get("/today")
            let before = store.rowsRead
            let page = try await ada.get("/today").body
            // The session's and the person's rows are looked at and not opened.
            opened.withLock { $0 = store.rowsRead - before - 2 }
            #expect(more == 0 || page.holds("A line of room"))
        }
        return opened.withLock { $0 }
    }

    /// A room with a line of its own on every day, which nothing else on Today is as pressing as.
    private static func room(_ number: Int) -> FeaturePages {
        let name = "Extra\(number)"
        let line = TodayLine("line", .needed(100 + number))
        let part = TodayPart(TodaySource(name), lines: [line]) { look throws(VaultFailure) in
            look.own == nil ? [] : [line.said()]
        }
        return FeaturePages(Feature(name, keeps: [], guards: [], today: part), []) { _, _ in
            TodayCard("A line of room \(number)", "It is there.", "Look", to: .today)
        }
    }

    private static func note(rooms: Int, in town: Town, of ada: Browser) async throws {
        let own = try await town.visitor(ada).personal
        let kept = try #require(try await own.only(OwnToday.self))
        var today = kept.content
        for number in 0..<rooms { today.notes["Extra\(number)"] = TodayNote(["there"]) }
        try await own.apply([try own.replacing(kept, with: today)])
    }

    @Test func `what machines ask for opens nothing, whoever sends them`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            let before = store.rowsRead
            for route in House.routes where route.access == .machine {
                let reply = try await ada.get(route.path.url)
                #expect(reply.status == 200, "\(route.path.url)")
                #expect(reply.headers[values: .setCookie].isEmpty, "\(route.path.url)")
            }
            #expect(store.rowsRead == before)
        }
    }
}
