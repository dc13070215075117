package import RekindleCore
package import RekindleRooms
import RekindleStore
package import RekindleVault

extension Scenario {
    /// Ada and Sam in a week that is not a quiet one for them.
    package static func choosing() async throws -> Scenario {
        let scene = try await begin()
        try await scene.nextWeek(afterThisOne: false)
        return scene
    }

    /// Moves on to a week that is not a quiet one.
    package func nextWeek(afterThisOne: Bool = true) async throws {
        if afterThisOne { watch.move(days: 7) }
        while try await PlanFacts(of: ada()).isQuiet { watch.move(days: 7) }
    }

    /// What both are offered this week, in one order for both.
    package func offeredToBoth() async throws -> [Practice.ID] {
        let his = try await Set(PlanFacts(of: sam()).handful.map(\.id))
        return try await PlanFacts(of: ada()).handful.map(\.id).filter(his.contains)
    }

    /// What both chose, as one of them sees it.
    package func chosen(_ me: Context) async throws -> [Practice.ID] { try await PlanFacts(of: me).plan.map(\.id) }

    /// The rows of a space in the order in which they were written, with their sizes.
    package func shape(of space: OpenSpace) async throws -> [String] {
        try await store.rows(in: space.id).map { "\($0.id.hex) \($0.sealed.count)" }
    }
}

extension Plan {
    /// Ticks, as the page stands.
    @discardableResult
    package static func tick(_ practices: [Practice.ID], by me: Context) async throws -> TickOutcome {
        let facts = try await PlanFacts(of: me)
        return try await tick(practices, on: facts.week.name, seen: facts.ticks?.version, by: me)
    }

    /// Takes the ticks back, as the page stands.
    @discardableResult
    package static func takeTicksBack(by me: Context) async throws -> TickOutcome {
        try await takeTicksBack(seen: PlanFacts(of: me).ticks?.version, by: me)
    }
}
