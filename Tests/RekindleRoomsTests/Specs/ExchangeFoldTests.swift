import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What waits when it is too late to open it becomes what the room declares.
struct ExchangeFoldTests {
    /// Ada leaves something, it is too late, and either answers once more. Gives the subject of what she left.
    private typealias Story = @Sendable (Scenario) async throws -> String

    private static let stories: [String: Story] = [
        "plan": { scene in
            try await scene.nextWeek(afterThisOne: false)
            let week = try await Week(of: scene.ada().now)
            try await Plan.tick([scene.offeredToBoth()[0]], by: scene.ada())
            try await scene.nextWeek()
            try await Plan.tick([scene.offeredToBoth()[0]], by: scene.ada())
            return week.planPrefix + "1"
        },
        "glad": { scene in
            let week = try await Week(of: scene.ada().now)
            try await scene.finish(.glad, glad: true, by: scene.ada())
            scene.watch.move(days: 7)
            try await scene.finish(.glad, glad: true, by: scene.sam())
            return BothGlad.subject(Scenario.practice, week)
        },
        "try-end": { scene in
            for me in [try await scene.ada(), try await scene.sam()] {
                let offer = TrialOffer(weeks: 2, minutesAWeek: 30, day: me.utcDay)
                _ = try await Trials.offer(offer, seen: nil, by: me)
            }
            scene.watch.move(days: 15)
            let review = TrialReview(wish: .goOn)
            let outcome = try await Trials.review(review, seen: nil, ownOfTwo: false, by: scene.ada())
            #expect(outcome == .kept)
            try await Trials.takeBack(.end, of: "1", by: scene.sam())
            return "1"
        },
    ]

    private static let folding = House.features.flatMap(\.exchanges).filter { $0.rules.fold != nil }

    @Test func `every function that folds away is looked at here`() {
        #expect(Self.folding.map { $0.function.name }.sorted() == Self.stories.keys.sorted())
    }

    @Test(arguments: folding.map { $0.function.name }) func `what waits becomes what is declared`(
        name: String
    ) async throws {
        let exchange = try #require(Self.folding.first { $0.function.name == name })
        let scene = try await Scenario.begin()
        let story = try #require(Self.stories[name])
        let subject = try await story(scene)
        let waiting = try await Self.waiting(exchange.function, about: subject, in: scene)
        #expect(waiting == exchange.rules.fold?.waiting)
    }

    private static func waiting<Function: JointResult>(
        _ function: Function.Type, about subject: String, in scene: Scenario
    ) async throws -> ExchangeRules.Fold.Waiting {
        let shared = try await scene.ada().requireShared()
        let state = try await scene.vault.state(of: function, subject: subject, in: shared)
        #expect(state.record == nil)
        if state == .sealed { return .stays }
        let places = scene.vault.rows(function, subject: subject, in: shared)
        return try await scene.store.rows(in: shared.id).contains { places.contains($0.id) } ? .isEmptied : .goes
    }
}
