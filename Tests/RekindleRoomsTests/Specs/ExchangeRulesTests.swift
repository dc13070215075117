import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What a room declares of its joint functions is so: documents are written from it.
struct ExchangeRulesTests {
    private static let exchanges = House.features.flatMap(\.exchanges)

    private static func exchange(_ name: String) throws -> AnyExchange {
        try #require(exchanges.first { $0.function.name == name })
    }

    @Test(arguments: House.functions.names) func `at the opening deposits go or stay, and a series counts on`(
        name: String
    ) async throws {
        let exchange = try Self.exchange(name)
        let move = try #require(FeatureSpec.all.flatMap(\.moves).first { $0.told.contains(name) })
        let scene = try await Scenario.begin()
        try await move.before(scene)
        let before = try await Self.kept(of: exchange.function, in: scene)
        #expect(before.deposit && !before.opened)
        _ = try await move.make(scene)
        let after = try await Self.kept(of: exchange.function, in: scene)
        #expect(after.opened)
        #expect(after.deposit == (exchange.rules.deposits == .stay))
        #expect(after.series == exchange.rules.course.isSeries)
    }

    /// Which rows of a joint function lie in the space of the two.
    private static func kept<Function: JointResult>(
        of function: Function.Type, in scene: Scenario
    ) async throws -> (deposit: Bool, opened: Bool, series: Bool) {
        let shared = try await scene.ada().requireShared()
        let kinds = Set(try await scene.store.rows(in: shared.id).map(\.kind))
        func holds(_ kind: String) -> Bool { kinds.contains(shared.tag(ofKind: kind)) }
        let isLeft = !shared.tags(ofDepositsOf: function.name).isDisjoint(with: kinds)
        return (isLeft, holds(Opened<Function>.kind), holds(SeriesHead<Function>.kind))
    }

    @Test(arguments: House.functions.names) func `it takes something in common where it says so`(
        name: String
    ) throws {
        let sample = try #require(FeatureSpec.exchanges.first { $0.name == name })
        #expect(try Self.exchange(name).rules.needsCommon == (sample.apart != nil))
    }

    @Test(arguments: House.functions.names) func `what one takes back leaves with the other's, or without`(
        name: String
    ) throws {
        let sample = try #require(FeatureSpec.exchanges.first { $0.name == name })
        #expect(try Self.exchange(name).rules.takenBack == Self.takenBack(sample))
    }

    /// Where it is the same whoever takes theirs back, nothing of either is left.
    private static func takenBack<Sample: ExchangeSample>(_ sample: Sample) -> ExchangeRules.TakenBack {
        let result = Sample.Function(first: sample.opening.0, second: sample.opening.1)
        return result.without(.first) == result.without(.second) ? .whole : .ownPart
    }

    @Test(arguments: House.features.map(\.name)) func `what somebody keeps of it is a kind of the room's`(
        room: String
    ) throws {
        let feature = try #require(House.features.first { $0.name == room })
        let kinds = feature.contents.map { $0.kind }
        #expect(feature.exchanges.allSatisfy { kinds.contains($0.kept.kind) })
    }
}
