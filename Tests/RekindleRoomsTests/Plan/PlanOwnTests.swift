import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What somebody decides of their week for themselves.
struct PlanOwnTests {
    @Test func `what one sets aside is there for the other as before, and comes back`() async throws {
        let scene = try await Scenario.choosing()
        let both = try await scene.offeredToBoth()
        for me in [try await scene.ada(), try await scene.sam()] { try await Plan.tick([both[0]], by: me) }
        let ada = try await scene.ada()
        let practice = try #require(try await PlanFacts(of: ada).plan.first)
        try await Plan.setAside(practice, by: ada)
        #expect(try await PlanFacts(of: ada).isAside(practice))
        let his = try await PlanFacts(of: scene.sam())
        #expect(his.plan == [practice] && !his.isAside(practice) && his.solo == nil)
        try await Plan.bringBack(practice.id, by: ada)
        #expect(try await !PlanFacts(of: ada).isAside(practice))
    }

    @Test func `only what stands on the page is set aside, and twice is once`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        let facts = try await PlanFacts(of: ada)
        let light = try #require(facts.light)
        let other = try #require(scene.library.practices.first { !facts.isOnPage($0) })
        let rows = try await scene.store.rows()
        try await Plan.setAside(other, by: ada)
        try await Plan.bringBack(other.id, by: ada)
        #expect(try await scene.store.rows() == rows)
        try await Plan.setAside(light, by: ada)
        let kept = try await scene.store.rows()
        try await Plan.setAside(light, by: ada)
        #expect(try await scene.store.rows() == kept)
        #expect(try await PlanFacts(of: ada).isAside(light))
    }

    @Test func `one thing for oneself is chosen, changed and left`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        let things = scene.library.forOne.prefix(2).map(\.id)
        #expect(try await Plan.choose(things[0], insteadOf: nil, by: ada) == .kept)
        #expect(try await Plan.choose(things[0], insteadOf: nil, by: ada) == .unchanged)
        #expect(try await Plan.choose(things[1], insteadOf: nil, by: ada) == .conflict)
        #expect(try await PlanFacts(of: ada).solo == things[0])
        #expect(try await Plan.choose(things[1], insteadOf: things[0], by: ada) == .kept)
        #expect(try await Plan.choose(nil, insteadOf: things[0], by: ada) == .conflict)
        #expect(try await Plan.choose(nil, insteadOf: things[1], by: ada) == .kept)
        #expect(try await Plan.choose(nil, insteadOf: nil, by: ada) == .unchanged)
    }

    @Test func `two in one moment: neither of two different decisions is lost`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        let light = try #require(try await PlanFacts(of: ada).light)
        let thing = scene.library.forOne[0].id
        try await withThrowingTaskGroup { group in
            group.addTask { try await Plan.setAside(light, by: ada) }
            group.addTask { _ = try await Plan.choose(thing, insteadOf: nil, by: ada) }
            try await group.waitForAll()
        }
        let facts = try await PlanFacts(of: ada)
        #expect(facts.solo == thing && facts.isAside(light))
    }
}
