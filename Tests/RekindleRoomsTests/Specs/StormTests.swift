import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Both release in the same moment, to every joint function that the catalogue lists: one opening, each time.
struct StormTests {
    private static let rounds = 50

    @Test func `every joint function of the catalogue has its inputs here`() {
        #expect(FeatureSpec.exchanges.map { $0.name }.sorted() == House.functions.names)
    }

    @Test(arguments: House.functions.names) func `about one subject both make one opening`(
        name: String
    ) async throws {
        let sample = try #require(FeatureSpec.exchanges.first { $0.name == name })
        try await aboutSubjects(sample)
    }

    @Test(arguments: House.functions.names) func `in a series both make one opening, and the next follows it`(
        name: String
    ) async throws {
        let sample = try #require(FeatureSpec.exchanges.first { $0.name == name })
        try await inSeries(sample)
    }

    private func aboutSubjects<Sample: ExchangeSample>(_ sample: Sample) async throws {
        let scene = try await Scenario.begin()
        for round in 1...Self.rounds {
            async let hers = Self.keep(sample.opening.0, to: Sample.Function.self, round, by: scene.ada())
            async let his = Self.keep(sample.opening.1, to: Sample.Function.self, round, by: scene.sam())
            let outcomes = try await [hers, his]
            #expect(outcomes.contains(.opened) && outcomes.contains(.kept), "\(Sample.Function.name) \(round)")
        }
        try await expectOpened(Self.rounds, Sample.Function.self, in: scene)
    }

    private func inSeries<Sample: ExchangeSample>(_ sample: Sample) async throws {
        let scene = try await Scenario.begin()
        for round in 1...Self.rounds {
            async let hers = Self.keepNext(sample.opening.0, to: Sample.Function.self, round, by: scene.ada())
            async let his = Self.keepNext(sample.opening.1, to: Sample.Function.self, round, by: scene.sam())
            let outcomes = try await [hers, his]
            #expect(outcomes.contains(.opened) && outcomes.contains(.kept), "\(Sample.Function.name) \(round)")
        }
        let series = try await Series<Sample.Function>.current(in: scene.ada().requireShared())
        #expect(series.number == Self.rounds)
        try await expectOpened(Self.rounds, Sample.Function.self, in: scene)
    }

    private static func keep<Function: JointResult>(
        _ input: Function.Input, to function: Function.Type, _ round: Int, by me: Context
    ) async throws -> ExchangeOutcome<Function.Input> {
        let edit = Edit(input, in: me.personal, subject: "storm/\(round)", seen: nil)
        return try await Exchange(function, about: "\(round)", in: me.requireShared(), of: me)
            .keep(edit, releasing: .input(input))
    }

    private static func keepNext<Function: JointResult>(
        _ input: Function.Input, to function: Function.Type, _ round: Int, by me: Context
    ) async throws -> ExchangeOutcome<Function.Input> {
        let edit = Edit(input, in: me.personal, subject: "storm/\(round)", seen: nil)
        return try await Exchange<Function>.keepNext(
            edit, releasing: .input(input), in: me.requireShared(), of: me
        ) { _ throws(VaultFailure) in [] }
    }

    /// Both see each of them, the same one, and nothing waits any more.
    private func expectOpened<Function: JointResult>(
        _ count: Int, _ function: Function.Type, in scene: Scenario
    ) async throws {
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        let shared = try ada.requireShared()
        for number in 1...count {
            let hers = try await scene.vault.opened(function, subject: "\(number)", in: shared)
            let his = try await scene.vault.opened(function, subject: "\(number)", in: sam.requireShared())
            #expect(hers != nil && hers == his, "\(Function.name) \(number)")
        }
        let kinds = try await scene.store.rows(in: shared.id).map(\.kind)
        #expect(kinds.filter { $0 == shared.tag(ofKind: "opened/\(Function.name)") }.count == count)
        #expect(shared.depositTags.isDisjoint(with: kinds))
    }
}
