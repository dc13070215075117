import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleVault

// What a plan keeps as text, and what it notes for Today.
extension FeatureSpec {
    private static let (ada, sam) = (String(repeating: "a1", count: 16), String(repeating: "5e", count: 16))

    static let planTexts: [FrozenText] = [
        FrozenText(Ticks(week: Week(number: 2_964), practices: ["walk", "tea"]), "2964 walk tea"),
        FrozenText(WeekPlan.self, "tea walk") { $0.practices == ["tea", "walk"] },
        FrozenText(SeriesHead<WeekPlan>.self, FrozenText.fields("2964/", "3")) {
            ($0.prefix, $0.number) == ("2964/", 3)
        },
        FrozenText(Opened<WeekPlan>.self, FrozenText.fields("2964/3", "\(ada) \(sam)", sam, "tea walk")) { opened in
            opened.subject == "2964/3" && opened.authors.map(\.hex) == [ada, sam] && opened.away.map(\.hex) == [sam]
                && opened.result.practices == ["tea", "walk"]
        },
    ]

    private static let ticks: Step = { scene in
        try await scene.nextWeek(afterThisOne: false)
        let both = try await scene.offeredToBoth()
        try await Plan.tick([both[0], both[1]], by: scene.ada())
    }

    private static let choosesAndSetsAside: Step = { scene in
        _ = try await Plan.choose("good-news", insteadOf: nil, by: scene.ada())
        guard let light = try await PlanFacts(of: scene.ada()).light else { throw VaultFailure.missing }
        try await Plan.setAside(light, by: scene.ada())
    }

    private static let samMeetsHer: Step = { scene in
        try await Plan.tick([scene.offeredToBoth()[0]], by: scene.sam())
    }

    private static func week(_ scene: Scenario) async throws -> String { try await Week(of: scene.ada().now).name }

    /// Where her ticks of this week wait.
    private static func waiting(_ scene: Scenario) async throws -> String {
        try await "\(scene.ada().requireShared().id.hex)/\(week(scene))/1"
    }

    /// The one that she set aside, as the room keeps it.
    private static func aside(_ scene: Scenario) async throws -> String {
        let own = try await scene.ada().personal.only(OwnWeek.self, subject: week(scene))?.content
        guard let own, own.aside.count == 1 else { throw VaultFailure.missing }
        return own.aside[0].rawValue
    }

    static let planNotes = FrozenNotes(
        under: "Plan",
        [
            .init(
                "week, what waits, what is one's own, what is set aside; once open, what both chose",
                [
                    .own(after: ticks) { try await [week($0), waiting($0), ""] },
                    .own(after: choosesAndSetsAside) { scene in
                        try await [week(scene), waiting(scene), "good-news", aside(scene)]
                    },
                    .shared(after: samMeetsHer) { scene in
                        let both = try await scene.offeredToBoth()
                        return try await ["\(week(scene))/1", scene.nowInNotes, "whole", both[0].rawValue]
                    },
                ])
        ])
}
