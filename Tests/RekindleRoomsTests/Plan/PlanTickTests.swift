import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Ticking what one would be glad to do.
struct PlanTickTests {
    @Test func `what both ticked is there for both, and what one ticked is nowhere`() async throws {
        let scene = try await Scenario.choosing()
        let both = try await scene.offeredToBoth()
        #expect(try await Plan.tick([both[0], both[1]], by: scene.ada()) == .became(.kept))
        #expect(try await PlanFacts(of: scene.ada()).isSealed)
        #expect(try await !PlanFacts(of: scene.sam()).isSealed)
        #expect(try await Plan.tick([both[1], both[2]], by: scene.sam()) == .became(.opened))
        for me in [try await scene.ada(), try await scene.sam()] {
            #expect(try await scene.chosen(me) == [both[1]])
        }
    }

    @Test func `the same form twice is kept once`() async throws {
        let scene = try await Scenario.choosing()
        let both = try await scene.offeredToBoth()
        let ada = try await scene.ada()
        let week = Week(of: ada.now).name
        #expect(try await Plan.tick([both[0]], on: week, seen: nil, by: ada) == .became(.kept))
        let rows = try await scene.store.rows()
        #expect(try await Plan.tick([both[0]], on: week, seen: nil, by: ada) == .became(.unchanged))
        #expect(try await scene.store.rows() == rows)
    }

    @Test func `a page that was overtaken meets what stands now`() async throws {
        let scene = try await Scenario.choosing()
        let both = try await scene.offeredToBoth()
        let ada = try await scene.ada()
        let week = Week(of: ada.now).name
        try await Plan.tick([both[0]], by: ada)
        let outcome = try await Plan.tick([both[1]], on: week, seen: nil, by: ada)
        guard case .became(.conflict(let standing)) = outcome else {
            Issue.record("no conflict: \(outcome)")
            return
        }
        #expect(standing.content.practices == [both[0]])
        #expect(try await Plan.tick([both[1]], on: week, seen: standing.version, by: ada) == .became(.kept))
        #expect(try await PlanFacts(of: ada).ticks?.content.practices == [both[1]])
    }

    @Test func `ticks of another week and of another list are refused, and nothing is written`()
        async throws
    {
        let scene = try await Scenario.choosing()
        let both = try await scene.offeredToBoth()
        let ada = try await scene.ada()
        let week = Week(of: ada.now)
        let hers = try await PlanFacts(of: ada).handful.map(\.id)
        let foreign = try await PlanFacts(of: scene.sam()).handful.map(\.id).first { !hers.contains($0) }
        let writes = scene.store.writes
        for name in ["", "x", week.later(by: 1).name, week.later(by: -1).name, "0" + week.name] {
            #expect(try await Plan.tick([both[0]], on: name, seen: nil, by: ada) == .refused(.anotherWeek))
        }
        let mixed = [both[0], try #require(foreign)]
        #expect(try await Plan.tick(mixed, on: week.name, seen: nil, by: ada) == .refused(.notOffered))
        #expect(try await Plan.takeTicksBack(seen: nil, by: ada) == .became(.unchanged))
        #expect(scene.store.writes == writes)
    }

    @Test func `whatever is ticked, and nothing too, the same rows of the same sizes are written`() async throws {
        let scene = try await Scenario.choosing()
        let both = try await scene.offeredToBoth()
        let ada = try await scene.ada()
        let shared = try ada.requireShared()
        var shapes: [[String]] = []
        for practices in [[both[0]], both, [], [both[1]], []] {
            let outcome =
                practices.isEmpty
                ? try await Plan.takeTicksBack(by: ada) : try await Plan.tick(practices, by: ada)
            #expect(outcome == .became(.kept))
            #expect(try await PlanFacts(of: ada).isSealed == !practices.isEmpty)
            shapes.append(try await scene.shape(of: ada.personal) + scene.shape(of: shared))
        }
        #expect(Set(shapes).count == 1)
        #expect(try await scene.deposits() == 1)
    }

    @Test func `ticks that were taken back meet nothing`() async throws {
        let scene = try await Scenario.choosing()
        let both = try await scene.offeredToBoth()
        try await Plan.tick([both[0]], by: scene.ada())
        try await Plan.takeTicksBack(by: scene.ada())
        #expect(try await Plan.tick([both[0]], by: scene.sam()) == .became(.kept))
        #expect(try await scene.chosen(scene.sam()).isEmpty)
    }

    @Test func `in a quiet week there is nothing to tick or to take back`() async throws {
        let scene = try await Scenario.begin()
        while try await !PlanFacts(of: scene.ada()).isQuiet { scene.watch.move(days: 7) }
        let ada = try await scene.ada()
        let week = Week(of: ada.now).name
        #expect(try await Plan.tick([], on: week, seen: nil, by: ada) == .refused(.quiet))
        #expect(try await Plan.takeTicksBack(seen: nil, by: ada) == .refused(.quiet))
    }
}
