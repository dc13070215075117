import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// The words under which everything is kept. A row is found by a keyed hash of them: with another word, what was kept
/// yesterday is not there today. So each room's spec says its words once and for all, and none of them ever changes.
struct FrozenWordsTests {
    private static let specs = FeatureSpec.all.map { (room: $0.name, frozen: $0.frozen) }
    /// Every kind, by the type that is kept under it.
    private static let kinds = specs.flatMap(\.frozen.kinds)
    /// Every joint function, by its result.
    private static let functions = specs.flatMap(\.frozen.functions)

    @Test func `the words of kinds stay, and each is one kind's alone`() {
        for feature in House.features {
            let frozen = Self.specs.first { $0.room == feature.name }?.frozen.kinds
            let kept = feature.contents.map { ("\($0)", $0.kind) }
            #expect(Dictionary(kept, uniquingKeysWith: { one, _ in one }) == frozen, "\(feature.name)")
            #expect(kept.count == frozen?.count, "\(feature.name)")
        }
        #expect(Set(Self.kinds.map(\.key)).count == Self.kinds.count)
        #expect(Set(Self.kinds.map(\.value)).count == Self.kinds.count)
    }

    @Test func `the names of joint functions stay, and each is one function's alone`() {
        for feature in House.features {
            let frozen = Self.specs.first { $0.room == feature.name }?.frozen.functions
            let all = feature.exchanges.map { ("\($0.function)", $0.function.name) }
            #expect(Dictionary(all, uniquingKeysWith: { one, _ in one }) == frozen, "\(feature.name)")
            #expect(all.count == frozen?.count, "\(feature.name)")
        }
        #expect(Set(Self.functions.map(\.key)).count == Self.functions.count)
        #expect(House.functions.names == Self.functions.map(\.value).sorted())
        #expect(Set(House.functions.names).count == House.functions.names.count)
    }

    @Test func `what opens and how far a series is are kept under words made of the function's name`() {
        #expect(Opened<Picture>.kind == "opened/picture")
        #expect(SeriesHead<Picture>.kind == "series/picture")
    }

    @Test func `deposits of all functions have one kind, and each a row of its own for each subject`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        let shared = try ada.requireShared()
        for sample in FeatureSpec.exchanges { try await Self.leaveNothing(sample, by: ada) }
        let deposits = try await scene.store.rows(in: shared.id).filter { shared.depositTags.contains($0.kind) }
        #expect(Set(deposits.map(\.kind)).count == 1)
        for sample in FeatureSpec.exchanges {
            let places = Self.places(sample, by: ada, in: shared)
            #expect(deposits.filter { places.contains($0.id) }.count == 2, "\(sample.name)")
        }
        #expect(deposits.count == 2 * House.functions.names.count)
        // The space's key alone, which whoever runs the server may have, does not tell which they are.
        let words = ["deposits", "deposit"] + House.functions.names.map { "deposit/\($0)" }
        for word in words { #expect(deposits.first?.kind != shared.tag(ofKind: word), "\(word)") }
    }

    private static let subjects = ["1", "2"]

    private static func leaveNothing<Sample: ExchangeSample>(_ sample: Sample, by me: Context) async throws {
        for subject in subjects {
            _ = try await me.vault.release(
                .nothing, to: Sample.Function.self, subject: subject, in: me.requireShared())
        }
    }

    /// Where those of a function may lie.
    private static func places<Sample: ExchangeSample>(
        _ sample: Sample, by me: Context, in shared: OpenSpace
    ) -> Set<RowID> {
        subjects.map { me.vault.rows(Sample.Function.self, subject: $0, in: shared) }
            .reduce(into: []) { $0.formUnion($1) }
    }

    @Test func `what is made of other words for a subject stays as well`() throws {
        let week = Week(number: 2_964)
        #expect(week.name == "2964" && week.planPrefix == "2964/")
        #expect(FirstMinutes.subject == "1")
        #expect(BothGlad.subject("good-news", week) == "good-news/2964")
        #expect(TrialFacts.alone == "alone")
        #expect(Week(of: Scenario.evening).dated == "2026-W43")
    }
}
