import RekindleCore
import RekindleDemo
import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Synchronization
import Testing

/// What Today asks the database for: the same of two with nothing behind them as of two with eight weeks, and the same
/// however many rooms keep notes.
struct TodayStatementsTests {
    @Test func `a couple's first Today takes as many statements as the demo's, and rooms with notes add none`()
        async throws
    {
        let demo = try await Self.statements { town, store in
            try await Life.demo.tell(in: town, store)
            let ada = town.browser()
            try #require(try await ada.trySignIn("ada", password: Demo.password).location == "/today")
            return ada
        }
        for more in [0, 10] {
            let fresh = try await Self.statements(beside: more) { town, _ in try await town.couple().ada }
            #expect(fresh == demo, "beside \(more) more rooms")
        }
    }

    @Test func `alone it takes no more, however many rooms keep notes`() async throws {
        let few = try await Self.statements { town, _ in try await town.ada() }
        let many = try await Self.statements(beside: 10) { town, _ in try await town.ada() }
        #expect(few == many)
    }

    /// How often one look at Today reads, once the keys of whoever looks are at hand.
    private static func statements(
        beside more: Int = 0, _ begin: @escaping @Sendable (Town, GlassStore) async throws -> Browser
    ) async throws -> Int {
        let store = GlassStore()
        let read = Mutex(0)
        try await Town.with(store: store, rooms: House.rooms + (0..<more).map(Self.room)) { town in
            let ada = try await begin(town, store)
            try await ada.get("/today")
            let before = store.readings
            let page = try await ada.get("/today")
            #expect(page.status == 200)
            read.withLock { $0 = store.readings - before }
        }
        return read.withLock { $0 }
    }

    /// A room in which nothing ever happens, and which looks for it in both spaces where no note says so.
    private static func room(_ number: Int) -> FeaturePages {
        let name = "Extra\(number)"
        let source = TodaySource(
            name,
            own: { me throws(VaultFailure) in
                try await me.personal.newest(Beginning.self, limit: 1).isEmpty ? nil : TodayNote(["there"])
            },
            shared: { space, _ throws(VaultFailure) in
                try await space.newest(Member.self, limit: 1).isEmpty ? nil : TodayNote(["there"])
            })
        return FeaturePages(
            Feature(name, keeps: [], guards: [], today: TodayPart(source, lines: []) { _ throws(VaultFailure) in [] }),
            [])
    }
}
