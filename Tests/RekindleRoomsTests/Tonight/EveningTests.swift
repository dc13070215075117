import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What fits how tonight is.
struct EveningTests {
    private func fitting(_ mood: Situation.Mood, _ scene: Scenario, _ me: Context) async throws -> [Practice] {
        try await Evening(of: me, mood: mood).fitting(mood, from: scene.library).map(\.practice)
    }

    @Test(arguments: [Situation.Mood.fought, .hurting, .good])
    func `what comes was picked for such an evening`(mood: Situation.Mood) async throws {
        let scene = try await Scenario.begin()
        let picked = scene.library.practices(on: mood)
        let fitting = try await fitting(mood, scene, scene.ada())
        #expect(!fitting.isEmpty && fitting.allSatisfy(picked.contains))
        if mood.isSore { #expect(fitting.allSatisfy { $0.variants[.alone] != nil && $0.energy != .more }) }
    }

    @Test func `ten minutes are ten, also where somebody usually has more`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.adaPreferring { $0.minutes = 45 }
        let fitting = try await fitting(.quiet, scene, ada)
        #expect(!fitting.isEmpty && fitting.allSatisfy { $0.minutes <= 10 })
    }

    @Test(arguments: Situation.Mood.allCases)
    func `where nothing that was picked is wanted, something else comes, but not while it is hot or sore`(
        mood: Situation.Mood
    ) async throws {
        let scene = try await Scenario.alone()
        let picked = Set(scene.library.practices(on: mood).map(\.strategy))
        guard picked.count < Strategy.allCases.count else { return }
        let ada = try await scene.adaPreferring { $0.declined = Array(picked) }
        #expect(try await fitting(mood, scene, ada).isEmpty == mood.isSore)
    }

    @Test func `asking writes nothing`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        let writes = scene.store.writes
        for mood in Situation.Mood.allCases { _ = try await fitting(mood, scene, ada) }
        #expect(scene.store.writes == writes)
    }

    @Test func `what Today has offered is kept once, and nothing is written where nothing waits`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        let waiting = Shown([.init(practice: "good-news", day: ada.day), .init(practice: "palm-up", day: ada.day)])
        try await Evening.keep(waiting, by: ada)
        let rows = try await scene.store.rows()
        for again in [waiting, Shown()] { try await Evening.keep(again, by: ada) }
        #expect(try await scene.store.rows() == rows)
        #expect(try await Evening(of: ada).keptShown == waiting)
    }

    @Test func `what waits in two browsers is kept together`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        try await withThrowingTaskGroup { group in
            for id in ["good-news", "palm-up", "say-it-back"] {
                let waiting = Shown([.init(practice: Identifier(id), day: ada.day)])
                group.addTask { try await Evening.keep(waiting, by: ada) }
            }
            try await group.waitForAll()
        }
        let evening = try await Evening(of: ada, waiting: Shown([.init(practice: "what-landed", day: ada.day)]))
        #expect(Set(evening.keptShown.offers.map(\.practice)) == ["good-news", "palm-up", "say-it-back"])
        #expect(evening.shown.latest(on: ada.day) == "what-landed")
    }
}
