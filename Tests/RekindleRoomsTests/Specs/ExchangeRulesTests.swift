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
        let waiting = try await Self.deposits(in: scene)
        #expect(!before.opened)
        _ = try await move.make(scene)
        let after = try await Self.kept(of: exchange.function, in: scene)
        #expect(after.opened)
        let left = try await Self.deposits(in: scene)
        #expect(!waiting.isDisjoint(with: after.places) && left.isSubset(of: waiting))
        #expect(!left.isDisjoint(with: after.places) == (exchange.rules.deposits == .stay))
        #expect(after.series == exchange.rules.course.isSeries)
    }

    /// Where deposits lie in the space of the two, of whatever joint function.
    private static func deposits(in scene: Scenario) async throws -> Set<RowID> {
        let shared = try await scene.ada().requireShared()
        return Set(
            try await scene.store.rows(in: shared.id).filter { shared.depositTags.contains($0.kind) }.map(\.id))
    }

    /// What there is of a joint function in the space of the two, and where deposits lie about what has opened.
    private static func kept<Function: JointResult>(
        of function: Function.Type, in scene: Scenario
    ) async throws -> (opened: Bool, series: Bool, places: Set<RowID>) {
        let shared = try await scene.ada().requireShared()
        let kinds = Set(try await scene.store.rows(in: shared.id).map(\.kind))
        let subjects = try await shared.newest(Opened<Function>.self, limit: 9).map(\.content.subject)
        var places: Set<RowID> = []
        for me in try await scene.everybody() {
            let space = try me.requireShared()
            for subject in subjects { places.formUnion(scene.vault.rows(function, subject: subject, in: space)) }
        }
        return (!subjects.isEmpty, kinds.contains(shared.tag(ofKind: SeriesHead<Function>.kind)), places)
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
