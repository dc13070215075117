import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Every room has a spec, and every spec a room; what a room keeps and releases stands in its spec.
struct SpecTests {
    /// A test of nothing passes.
    @Test func `nothing that tests of rooms are made of is empty`() {
        #expect(!House.features.isEmpty && !House.functions.names.isEmpty && !House.routes.isEmpty)
        let specs = FeatureSpec.all
        #expect(!specs.flatMap(\.words).isEmpty && !specs.flatMap(\.alike).isEmpty)
        #expect(!specs.flatMap(\.moves).isEmpty && !specs.flatMap(\.invariants).isEmpty)
        #expect(!specs.flatMap(\.frozen.kinds).isEmpty && !specs.flatMap(\.frozen.functions).isEmpty)
        #expect(!specs.flatMap(\.texts).isEmpty && specs.contains { $0.notes != nil } && !EarlierDatabase.names.isEmpty)
    }

    @Test func `each room has one spec, and each spec a room`() {
        #expect(FeatureSpec.all.map(\.name).sorted() == House.features.map(\.name).sorted())
        #expect(Set(House.features.map(\.name)).count == House.features.count)
    }

    @Test(arguments: House.features.map(\.name)) func `a kind has words that are looked for, or holds none`(
        room: String
    ) throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        let (worded, wordless) = (Set(spec.words.map(\.kind)), Set(spec.wordless.keys))
        #expect(
            worded.union(wordless) == spec.kinds,
            "next: in the spec of \(room) a PlantedWord for each kind that holds words, and what the others hold")
        #expect(worded.isDisjoint(with: wordless))
    }

    @Test(arguments: House.features.map(\.name)) func `the joint functions of a room have their inputs in its spec`(
        room: String
    ) throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        #expect(
            spec.exchanges.map { $0.name } == spec.feature.exchanges.map { $0.function.name },
            "next: in the spec of \(room) an ExchangeSpec for each of its joint functions")
    }

    @Test(arguments: House.features.map(\.name)) func `a room says of each kind what always holds`(
        room: String
    ) throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        #expect(
            spec.invariants.map(\.kind).sorted() == spec.kinds.sorted(),
            "next: in the spec of \(room) an Invariant for each of its kinds")
    }

    /// What nobody checked could not be found broken either.
    @Test func `something that may not be kept is found`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        #expect(try await scene.brokenInvariants() == [])
        let long = FirstMinute(words: .longest(FirstMinute.limit + 1))
        for space in [ada.personal, try ada.requireShared()] {
            try await space.apply([try space.setting(long, expecting: nil)])
        }
        try await ada.personal.apply([try ada.personal.setting(long, subject: "other", expecting: nil)])
        let broken = try await scene.brokenInvariants()
        #expect(broken.contains("first-minute is there 2 times"))
        #expect(broken.contains("first-minute lies where it has no place"))
        #expect(broken.filter { $0.hasPrefix("first-minute is FirstMinute") }.count == 4)
    }

    @Test func `no two words that are looked for are one`() {
        let words = FeatureSpec.all.flatMap(\.words).map(\.word)
        #expect(Set(words).count == words.count)
    }

    @Test(arguments: House.features.map(\.name)) func `a room says what can be done in it`(room: String) throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        #expect(!spec.moves.isEmpty, "next: in the spec of \(room) a RoomMove for each thing that one can do there")
        #expect(Set(spec.moves.map(\.name)).count == spec.moves.count)
    }

    @Test func `every joint function opens in some move, and nothing else is told but what a room says that it tells`()
    {
        let told = Set(FeatureSpec.all.flatMap(\.moves).flatMap(\.told))
        #expect(told == Set(House.features.flatMap(\.areas)))
        #expect(told.isSuperset(of: House.functions.names))
    }

    @Test(arguments: House.features.map(\.name)) func `every area that a room tells of is told in some move`(
        room: String
    ) throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        #expect(
            Set(spec.moves.flatMap(\.told)).isSuperset(of: spec.feature.areas),
            "next: in the spec of \(room) a RoomMove that tells each of its areas")
    }
}
