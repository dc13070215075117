import RekindleCore
import RekindleRooms
import RekindleTesting
import Testing

/// Being glad, said on the same form once more.
struct GladLaterTests {
    @Test func `a tick that comes later, with all else as it was kept, is released`() async throws {
        let scene = try await Scenario.begin()
        try await scene.finish(.glad, line: "quince", by: scene.ada())
        try await scene.finish(.glad, glad: true, by: scene.sam())
        for outcome in [EditOutcome<Doing>.kept, .unchanged] {
            #expect(try await scene.finish(.glad, glad: true, line: "quince", by: scene.ada()) == outcome)
            #expect(try await scene.seesBothGlad(scene.sam()))
        }
        #expect(try await Doings.lately(Scenario.practice, limit: 3, by: scene.ada()).count == 1)
    }

    @Test func `without a tick, and from another week, the same form again changes nothing`() async throws {
        let scene = try await Scenario.begin()
        try await scene.finish(.glad, by: scene.ada())
        let writes = scene.store.writes
        #expect(try await scene.finish(.glad, by: scene.ada()) == .unchanged)
        scene.watch.move(days: 7)
        #expect(try await scene.finish(.glad, glad: true, by: scene.ada()) == .unchanged)
        #expect(scene.store.writes == writes)
    }
}
