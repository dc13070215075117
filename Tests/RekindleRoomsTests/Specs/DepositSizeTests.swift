import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Whatever is left for a joint function, or nothing: the row has one size, and the largest input that a form allows has
/// room in it.
struct DepositSizeTests {
    @Test(arguments: House.functions.names) func `every deposit of a function is as long`(name: String) async throws {
        let sample = try #require(FeatureSpec.exchanges.first { $0.name == name })
        try await measure(sample)
    }

    private func measure<Sample: ExchangeSample>(_ sample: Sample) async throws {
        typealias Input = Releasing<Sample.Function.Input>
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        let shared = try ada.requireShared()
        let apart = sample.apart.map { [$0.0, $0.1] } ?? []
        let inputs = [sample.opening.0, sample.opening.1, sample.largest] + apart
        for (subject, input) in ([.nothing] + inputs.map(Input.input)).enumerated() {
            let release = try await scene.vault.release(
                input, to: Sample.Function.self, subject: "\(subject)", in: shared)
            #expect(release == .kept)
        }
        let rows = try await scene.store.rows(in: shared.id)
        let kinds = shared.depositTags
        let sizes = rows.filter { kinds.contains($0.kind) }.map(\.sealed.count)
        #expect(sizes.count == inputs.count + 1)
        #expect(Set(sizes) == [try await Self.depositSize(Sample.Function.self, by: ada, in: scene)])
    }

    /// What a deposit takes with its seal, whose own bytes show on a row that holds next to nothing.
    private static func depositSize<Function: JointResult>(
        _ function: Function.Type, by me: Context, in scene: Scenario
    ) async throws -> Int {
        let id = me.personal.onlyID(AccountNews.self)
        let old = try await me.personal.only(AccountNews.self)
        try await me.personal.apply([try me.personal.setting(AccountNews(), expecting: old?.version)])
        let small = try #require(try await scene.store.rows(in: me.personal.id).first { $0.id == id })
        let seal = small.sealed.count - Padding.fill([], format: 1).count
        return Padding.fill([], format: 1, atLeast: Function.depositSize).count + seal
    }

    @Test(arguments: House.functions.names) func `what has something in common opens, and what has not waits on`(
        name: String
    ) async throws {
        let sample = try #require(FeatureSpec.exchanges.first { $0.name == name })
        try await meet(sample)
    }

    private func meet<Sample: ExchangeSample>(_ sample: Sample) async throws {
        #expect(!Sample.Function(first: sample.opening.0, second: sample.opening.1).isEmpty)
        guard let apart = sample.apart else { return }
        #expect(Sample.Function(first: apart.0, second: apart.1).isEmpty)
        let scene = try await Scenario.begin()
        for (me, input) in [(try await scene.ada(), apart.0), (try await scene.sam(), apart.1)] {
            let shared = try me.requireShared()
            let release = try await scene.vault.release(
                .input(input), to: Sample.Function.self, subject: "1", in: shared)
            #expect(release == .kept)
            #expect(try await scene.vault.state(of: Sample.Function.self, subject: "1", in: shared) == .sealed)
        }
    }
}
