import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// One plan after the other, in one week and in the next.
struct PlanSeriesTests {
    @Test func `ticking again leaves the plan until something else meets`() async throws {
        let scene = try await Scenario.choosing()
        let both = try await scene.offeredToBoth()
        for me in [try await scene.ada(), try await scene.sam()] { try await Plan.tick([both[0]], by: me) }
        let first = try await PlanFacts(of: scene.ada()).subject
        try await Plan.tick([both[1]], by: scene.ada())
        try await Plan.tick([both[2]], by: scene.sam())
        #expect(try await scene.chosen(scene.ada()) == [both[0]])
        #expect(try await Plan.tick([both[1], both[2]], by: scene.sam()) == .became(.opened))
        for me in [try await scene.ada(), try await scene.sam()] {
            #expect(try await scene.chosen(me) == [both[1]])
            #expect(try await PlanFacts(of: me).subject != first)
        }
    }

    @Test func `both in the same moment make one plan`() async throws {
        for _ in 0..<10 {
            let scene = try await Scenario.choosing()
            let both = try await scene.offeredToBoth()
            let (ada, sam) = (try await scene.ada(), try await scene.sam())
            try await withThrowingTaskGroup { group in
                group.addTask { _ = try await Plan.tick([both[0], both[1]], by: ada) }
                group.addTask { _ = try await Plan.tick([both[1], both[2]], by: sam) }
                try await group.waitForAll()
            }
            for me in [ada, sam] { #expect(try await scene.chosen(me) == [both[1]]) }
        }
    }

    @Test func `in another week what was ticked is gone, and what waited of it is overwritten`() async throws {
        let scene = try await Scenario.choosing()
        let before = try await scene.ada()
        let week = Week(of: before.now)
        try await Plan.tick([try await scene.offeredToBoth()[0]], by: before)
        try await scene.nextWeek()
        let ada = try await scene.ada()
        #expect(try await !PlanFacts(of: ada).isSealed)
        let shared = try ada.requireShared()
        let waiting = Exchange(WeekPlan.self, about: week.planPrefix + "1", in: shared, of: before)
        #expect(try await waiting.state() == .sealed)
        let deposits = try await scene.deposits()
        #expect(try await Plan.tick([try await scene.offeredToBoth()[0]], by: ada) == .became(.kept))
        #expect(try await waiting.state() == .empty)
        #expect(try await ada.personal.only(Ticks.self, subject: week.name) == nil)
        #expect(try await scene.deposits() == deposits + 1)
    }

    @Test func `a week begins with nothing chosen`() async throws {
        let scene = try await Scenario.choosing()
        let both = try await scene.offeredToBoth()
        for me in [try await scene.ada(), try await scene.sam()] { try await Plan.tick([both[0]], by: me) }
        try await scene.nextWeek()
        let facts = try await PlanFacts(of: scene.ada())
        #expect(facts.plan.isEmpty && facts.subject == nil && !facts.isSealed && facts.ticks == nil)
        let next = try await scene.offeredToBoth()
        for me in [try await scene.ada(), try await scene.sam()] { try await Plan.tick([next[0]], by: me) }
        #expect(try await scene.chosen(scene.sam()) == [next[0]])
    }

    @Test func `a plan that is put away is gone for both, and a newer one stays`() async throws {
        let scene = try await Scenario.choosing()
        let both = try await scene.offeredToBoth()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        for me in [ada, sam] { try await Plan.tick([both[0]], by: me) }
        let subject = try #require(try await PlanFacts(of: ada).subject)
        for wrong in ["", "1", subject + "1"] { try await Plan.putAway(wrong, by: ada) }
        #expect(try await scene.chosen(sam) == [both[0]])
        try await withThrowingTaskGroup { group in
            for me in [ada, sam] { group.addTask { try await Plan.putAway(subject, by: me) } }
            try await group.waitForAll()
        }
        for me in [ada, sam] { #expect(try await scene.chosen(me).isEmpty) }
        for me in [ada, sam] { try await Plan.tick([both[1]], by: me) }
        try await Plan.putAway(subject, by: ada)
        for me in [ada, sam] { #expect(try await scene.chosen(me) == [both[1]]) }
    }
}
