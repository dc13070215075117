import RekindleCore
import RekindleRooms
import RekindleVault

extension FeatureSpec {
    /// On to a week that is not a quiet one for them.
    private static let inBusyWeek: Step = { scene in
        try await scene.nextWeek(afterThisOne: false)
    }

    /// Ticks those of what both are offered.
    private static func tick(_ places: [Int], by me: Context, in scene: Scenario) async throws -> String {
        let (facts, offered) = (try await PlanFacts(of: me), try await scene.offeredToBoth())
        // Whoever is not connected is offered nothing for two.
        guard places.allSatisfy(offered.indices.contains) else { throw VaultFailure.missing }
        let outcome = try await Plan.tick(
            places.map { offered[$0] }, on: facts.week.name, seen: facts.ticks?.version, by: me)
        return said(outcome)
    }

    private static func said(_ outcome: Plan.TickOutcome) -> String {
        if case .became(let became) = outcome { "\(became)" } else { "\(outcome)" }
    }

    private static let adaTicked: Step = { scene in
        try await inBusyWeek(scene)
        _ = try await tick([0], by: scene.ada(), in: scene)
    }

    private static let samTicked: Step = { scene in
        try await inBusyWeek(scene)
        _ = try await tick([0], by: scene.sam(), in: scene)
    }

    private static let bothTicked: Step = { scene in
        try await adaTicked(scene)
        try await samTicked(scene)
    }

    @Sendable private static func untick(_ scene: Scenario) async throws -> String {
        let ada = try await scene.ada()
        return said(try await Plan.takeTicksBack(seen: PlanFacts(of: ada).ticks?.version, by: ada))
    }

    /// Ada ticks, and the week goes by before Sam does; she ticks in the next one.
    @Sendable private static func ticksUntilLate(_ scene: Scenario) async throws -> String {
        try await adaTicked(scene)
        let week = try await Week(of: scene.ada().now)
        try await scene.nextWeek()
        try await Plan.tick([scene.offeredToBoth()[0]], by: scene.ada())
        return week.planPrefix + "1"
    }

    private static let week = Week(number: 2_964)

    /// Ids as long as an address lets them be.
    private static let longest = (0..<Handful.common + Handful.own).map { number in
        Practice.ID(String(repeating: "\(number)", count: 80))
    }

    static let plan = FeatureSpec(
        .plan, frozen: (kinds: ["Ticks": "marks", "OwnWeek": "own-week"], functions: ["WeekPlan": "plan"]),
        exchanges: [
            ExchangeSpec(
                WeekPlan.self,
                opening: (
                    Ticks(week: week, practices: ["one", "two"]), Ticks(week: week, practices: ["two", "three"])
                ),
                apart: (Ticks(week: week, practices: ["one"]), Ticks(week: week, practices: ["three"])),
                largest: Ticks(week: week, practices: longest), tooLate: ticksUntilLate)
        ],
        texts: planTexts, notes: planNotes,
        wordless: ["marks": "names of practices", "own-week": "names of practices"],
        invariants: [
            Invariant(Ticks.self) { ticks in
                ticks.practices.count <= Handful.common + Handful.own
                    && Set(ticks.practices).count == ticks.practices.count
            },
            Invariant(OwnWeek.self) { Set($0.aside).count == $0.aside.count },
        ],
        moves: [
            RoomMove("ticks", at: "/plan/marks", after: inBusyWeek, own: 2, shared: 1, gives: "kept") { scene in
                try await tick([0, 1], by: scene.ada(), in: scene)
            },
            RoomMove(
                "ticks what the other ticked", at: "/plan/marks", after: samTicked, own: 2, shared: 3,
                gone: (own: 0, shared: 2), told: ["plan"],
                gives: "opened"
            ) { scene in
                try await tick([0, 1], by: scene.ada(), in: scene)
            },
            RoomMove("ticks something else", at: "/plan/marks", after: samTicked, own: 2, shared: 1, gives: "kept") {
                scene in
                try await tick([1], by: scene.ada(), in: scene)
            },
            RoomMove(
                "takes all ticks back", at: "/plan/marks", after: adaTicked, own: 2, shared: 1, gives: "kept", untick),
            .silent("puts a plan away", at: "/plan/aside", after: bothTicked, shared: 2) { scene in
                let ada = try await scene.ada()
                try await Plan.putAway(PlanFacts(of: ada).subject ?? "", by: ada)
            },
            .silent("sets the light one aside", at: "/plan/aside", after: inBusyWeek, own: 2) { scene in
                let ada = try await scene.ada()
                guard let light = try await PlanFacts(of: ada).light else { return }
                try await Plan.setAside(light, by: ada)
            },
            RoomMove("chooses one for herself", at: "/plan/solo", after: inBusyWeek, own: 2, gives: "kept") { scene in
                "\(try await Plan.choose("good-news", insteadOf: nil, by: scene.ada()))"
            },
        ],
        alike: [
            AlikeMoves(
                "ticks, or none", after: inBusyWeek, releasing: { _ = try await tick([1], by: $0.ada(), in: $0) },
                keepingBack: { _ = try await tick([], by: $0.ada(), in: $0) }),
            AlikeMoves(
                "ticks over others, or none", of: "plan", after: adaTicked,
                changing: { _ = try await tick([1], by: $0.ada(), in: $0) },
                takingBack: { _ = try await untick($0) }),
        ])
}
