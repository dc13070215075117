import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// The files tell nothing of whether somebody released something: in two worlds, one of each, there are the same rows of
/// the same kinds and sizes, in the order in which they were written.
struct AlikeTests {
    @Test(arguments: House.functions.names) func `every function takes something as it takes nothing`(
        name: String
    ) async throws {
        let sample = try #require(FeatureSpec.exchanges.first { $0.name == name })
        try await compare(sample)
    }

    @Test(arguments: House.features.map(\.name)) func `a room releases as it keeps back`(room: String) async throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        for alike in spec.alike {
            let released = try await Self.traces(alike.before, alike.releasing)
            let kept = try await Self.traces(alike.before, alike.keepingBack)
            #expect(released == kept, "\(alike.name)")
            #expect(released.before != released.after, "\(alike.name) wrote nothing")
        }
    }

    private func compare<Sample: ExchangeSample>(_ sample: Sample) async throws {
        typealias Input = Releasing<Sample.Function.Input>
        let choices: [(first: Input, then: Input)] = [
            (.input(sample.opening.0), .input(sample.largest)), (.input(sample.opening.0), .nothing),
            (.nothing, .input(sample.largest)), (.nothing, .nothing), (.input(sample.largest), .asBefore),
        ]
        var traces: [Traces] = []
        for choice in choices {
            traces.append(
                try await Self.traces(
                    { try await Self.leave(choice.first, for: sample, by: $0.ada()) },
                    { try await Self.leave(choice.then, for: sample, by: $0.ada()) }))
        }
        #expect(traces.allSatisfy { $0 == traces[0] }, "\(Sample.Function.name)")
    }

    /// Keeps a value of one's own, and leaves this for the function.
    static func leave<Sample: ExchangeSample>(
        _ input: Releasing<Sample.Function.Input>, for sample: Sample, by me: Context
    ) async throws {
        let value = sample.opening.0
        let seen = try await me.personal.only(Sample.Function.Input.self, subject: "alike")?.version
        let edit = Edit(value, in: me.personal, subject: "alike", seen: seen, isSame: { _, _ in false })
        let outcome = try await Exchange(Sample.Function.self, about: "1", in: me.requireShared(), of: me)
            .keep(edit, releasing: input)
        #expect(outcome == .kept)
    }

    /// What lay in the files after the beginning, and after what followed.
    struct Traces: Equatable {
        var before: [String]
        var after: [String]
    }

    private static func traces(_ before: Step, _ then: Step) async throws -> Traces {
        let scene = try await Scenario.begin()
        // The keys of whoever arrived are settled at their first look.
        _ = (try await scene.ada(), try await scene.sam())
        try await before(scene)
        let first = try await shape(scene)
        try await then(scene)
        return Traces(before: first, after: try await shape(scene))
    }
}
