import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// How a practice was, for oneself.
struct DoingTests {
    @Test func `it is kept for its author, and among what was done last`() async throws {
        let scene = try await Scenario.begin()
        #expect(try await scene.finish(.fine, line: "quince", by: scene.ada()) == .kept)
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        #expect(try await Doings.lately(Scenario.practice, limit: 3, by: ada).map(\.line) == ["quince"])
        #expect(try await ada.personal.only(LastDone.self)?.content.doings.first?.practice == Scenario.practice)
        #expect(try await Doings.lately(Scenario.practice, limit: 3, by: sam).isEmpty)
        #expect(try await sam.personal.only(LastDone.self) == nil)
    }

    @Test func `of one practice come the newest, and so many`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        for moment in 1...4 { try await scene.finish(.fine, line: "\(moment)", from: Int64(moment), by: ada) }
        try await scene.finish(.fine, line: "other", of: "say-it-back", by: ada)
        #expect(try await Doings.lately(Scenario.practice, limit: 3, by: ada).map(\.line) == ["4", "3", "2"])
        #expect(try await Doings.lately("say-it-back", limit: 3, by: ada).map(\.line) == ["other"])
    }

    @Test func `the same form twice is one doing, also around midnight`() async throws {
        let scene = try await Scenario.begin()
        let today = try await scene.ada().day
        try await scene.finish(.glad, glad: true, by: scene.ada())
        let rows = try await scene.store.rows()
        scene.watch.move(minutes: 12 * 60)
        let ada = try await scene.ada()
        #expect(ada.day == today + 1)
        #expect(try await scene.finish(.glad, glad: true, by: ada) == .unchanged)
        #expect(try await scene.store.rows() == rows)
    }

    @Test func `other words from the same page meet what was kept, and sent again they replace it`() async throws {
        let scene = try await Scenario.alone()
        let today = try await scene.ada().day
        try await scene.finish(.fine, line: "quince", by: scene.ada())
        scene.watch.move(minutes: 12 * 60)
        let ada = try await scene.ada()
        guard case .conflict(let standing) = try await scene.finish(.glad, line: "medlar", by: ada) else {
            Issue.record("no conflict")
            return
        }
        #expect(standing.content.line == "quince")
        #expect(try await scene.finish(.glad, line: "medlar", seen: standing.version, by: ada) == .kept)
        let kept = try await Doings.lately(Scenario.practice, limit: 3, by: ada)
        #expect(kept == [Doing(practice: Scenario.practice, day: today, how: .glad, line: "medlar")])
    }

    @Test func `the same form twice at once is one doing`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        let outcomes = try await withThrowingTaskGroup(of: EditOutcome<Doing>.self) { group in
            for _ in 0..<4 { group.addTask { try await scene.finish(.glad, glad: true, by: ada) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == .kept }.count == 1 && outcomes.filter { $0 == .unchanged }.count == 3)
        #expect(try await Doings.lately(Scenario.practice, limit: 3, by: ada).count == 1)
    }

    @Test func `alone there is no deposit`() async throws {
        let scene = try await Scenario.alone()
        #expect(try await scene.finish(.glad, glad: true, by: scene.ada()) == .kept)
        #expect(try await scene.deposits() == 0)
        #expect(try await GladFacts.thisWeek(Scenario.practice, of: scene.ada()) == nil)
        #expect(try await !GladFacts.mayBeSaid(Scenario.practice, of: scene.ada()))
    }
}
