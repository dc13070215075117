import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// One thing for tonight.
struct EveningSuggestionTests {
    private func suggestion(_ me: Context, waiting: Shown = Shown()) async throws -> EveningSuggestion? {
        EveningSuggestion(of: me, on: try await Evening(of: me, waiting: waiting))
    }

    @Test func `it stays the same all day, and what a browser was offered stays too`() async throws {
        let scene = try await Scenario.begin()
        let first = try #require(try await suggestion(scene.ada()))
        let ada = try await scene.ada()
        #expect(try await suggestion(ada) == first)
        let other = try #require(
            scene.library.forOne.first {
                $0.id != first.suggestion.practice.id && $0.energy == .low && $0.strategy != .affection
                    && $0.minutes <= 5
            })
        let waiting = Shown([.init(practice: other.id, day: ada.day)])
        #expect(try await suggestion(ada, waiting: waiting)?.suggestion.practice == other)
        scene.watch.move(days: 1)
        let next = Shown([.init(practice: first.suggestion.practice.id, day: ada.day)])
        #expect(try await suggestion(scene.ada(), waiting: next)?.suggestion.practice != first.suggestion.practice)
    }

    @Test func `on the evening on which somebody began it is what they were told then`() async throws {
        let scene = try await Scenario.alone()
        let concerns: [Concern] = [.fights, .unheard]
        try await scene.keep(Beginning(concerns: concerns), by: scene.ada())
        let told = try #require(Tonight.choose(from: scene.library.practices, for: concerns))
        let today = try #require(try await suggestion(scene.ada()))
        #expect(today.suggestion.practice == told.practice && today.way == nil)
        #expect(today.suggestion.reasons.contains(.concern(told.concern, isFirst: true)))
        scene.watch.move(days: 1)
        #expect(try await suggestion(scene.ada())?.suggestion.practice != told.practice)
    }

    @Test func `what was done today asks for nothing`() async throws {
        let scene = try await Scenario.begin()
        let before = try #require(try await suggestion(scene.ada()))
        #expect(!before.isDone)
        try await scene.finish(.fine, of: before.suggestion.practice.id, by: scene.ada())
        let after = try #require(try await suggestion(scene.ada()))
        #expect(after.isDone && after.suggestion.practice == before.suggestion.practice)
    }

    @Test func `a way to begin is named where they said how, and one fits`() async throws {
        let scene = try await Scenario.begin()
        #expect(try await suggestion(scene.ada())?.way == nil)
        let ada = try await scene.adaPreferring { $0.ways = [.alone] }
        #expect(try await suggestion(ada)?.way == .alone)
    }
}
