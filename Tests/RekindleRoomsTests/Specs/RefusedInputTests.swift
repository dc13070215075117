import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import Testing

/// Each rule of a value is kept by the use case, whichever page, demo or test calls it.
struct RefusedInputTests {
    @Test(arguments: House.features.map(\.name)) func `a room shows of each rule of its values what it refuses`(
        room: String
    ) throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        #expect(
            spec.refused.map { "\($0.kind): \($0.rule)" }.sorted()
                == spec.feature.contents.flatMap(Self.rules).sorted(),
            "next: in the spec of \(room) a RefusedInput for each rule of its values")
    }

    @Test(arguments: House.features.map(\.name)) func `what breaks a rule is refused by it, and nothing is written`(
        room: String
    ) async throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        let scene = try await Scenario.begin()
        for input in spec.refused {
            let (ada, writes) = (try await scene.ada(), scene.store.writes)
            #expect(try await input.isRefused(ada), "\(input.kind): \(input.rule)")
            #expect(scene.store.writes == writes, "\(input.kind): \(input.rule)")
        }
    }

    /// The rules of a kind; one whose rules cannot be counted gives itself away by its own name.
    private static func rules(_ type: any Content.Type) -> [String] { rules(of: type) }

    private static func rules<Value: Content>(of type: Value.Type) -> [String] {
        if Value.Refusal.self == Never.self { return [] }
        guard let rules = Value.Refusal.self as? any CaseIterable.Type else { return ["\(Value.Refusal.self)"] }
        return names(rules).map { "\(Value.kind): \($0)" }
    }

    private static func names<Rules: CaseIterable>(_ rules: Rules.Type) -> [String] { rules.allCases.map { "\($0)" } }
}
