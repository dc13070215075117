import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What waits when it is too late to open it becomes what the room declares.
struct ExchangeFoldTests {
    private static let folding = House.features.flatMap(\.exchanges).filter { $0.rules.fold != nil }

    @Test func `every function that folds away is let fold away in its spec, and no other`() {
        #expect(!Self.folding.isEmpty)
        let told = FeatureSpec.exchanges.filter { $0.tooLate != nil }.map(\.name)
        #expect(Self.folding.map { $0.function.name }.sorted() == told.sorted(), "next: tooLate in its ExchangeSpec")
    }

    @Test(arguments: folding.map { $0.function.name }) func `what waits becomes what is declared`(
        name: String
    ) async throws {
        let exchange = try #require(Self.folding.first { $0.function.name == name })
        let scene = try await Scenario.begin()
        let sample = try #require(FeatureSpec.exchanges.first { $0.name == name })
        let story = try #require(sample.tooLate)
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
