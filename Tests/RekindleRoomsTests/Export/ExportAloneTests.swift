import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Ada's export is the same to the byte whatever Sam does alone: what he keeps, what he releases that has not opened, what he
/// takes back of that. What both can see changes it.
struct ExportAloneTests {
    /// Ways in are of one person and lie in no space of two.
    private static let rooms = FeatureSpec.all.filter { $0.name != "Accounts" }

    /// What takes something from view for both, without a notice. Told of Sam, his card has another name after the last.
    private static let seen: Set = [
        "takes back what opened", "puts a plan away", "puts the picture away", "takes her words back",
        "ends it for both",
        "moves to another zone",
        // What was shared is what was shared once from then on.
        "leaves without a word", "leaves with words", "leaves while something waits", "is erased while they are two",
    ]

    @Test(arguments: rooms.map(\.name)) func `nothing that the other does alone changes a byte of an export`(
        room: String
    ) async throws {
        let spec = try #require(Self.rooms.first { $0.name == room })
        for move in spec.moves where !move.isAlone {
            let scene = try await Scenario.begin()
            // What is told of Ada happens to Sam.
            try await move.before(scene.otherWayRound)
            let before = (try await scene.ada().exported(), try await scene.ada().overview())
            #expect(try await move.make(scene.otherWayRound) == move.outcome, "\(move.name)")
            let after = (try await scene.ada().exported(), try await scene.ada().overview())
            let isSeen = !move.told.isEmpty || Self.seen.contains(move.name)
            #expect((before.0 == after.0) == !isSeen, "\(move.name)")
            if !isSeen { #expect(before.1 == after.1, "\(move.name)") }
        }
    }

    @Test func `each move that is seen is one of a room`() {
        let names = Set(Self.rooms.flatMap(\.moves).map(\.name))
        #expect(names.isSuperset(of: Self.seen))
    }

    /// Both have released; what his holds, or whether it holds anything, is not in hers.
    @Test(arguments: House.functions.names) func `what waits for both is in the file of neither`(
        name: String
    ) async throws {
        let sample = try #require(FeatureSpec.exchanges.first { $0.name == name })
        try await compare(sample)
    }

    private func compare<Sample: ExchangeSample>(_ sample: Sample) async throws {
        let scene = try await Scenario.begin()
        let before = try await scene.ada().exported()
        for input in [Releasing.input(sample.largest), .nothing, .input(sample.opening.1)] {
            let sam = try await scene.sam()
            let kept = try await scene.vault.release(
                input, to: Sample.Function.self, subject: "1", in: sam.requireShared())
            #expect(kept == .kept)
            #expect(try await scene.ada().exported() == before, "\(Sample.Function.name)")
        }
        // Now it waits in earnest: with hers it opens.
        let ada = try await scene.ada()
        let opened = try await scene.vault.release(
            .input(sample.opening.0), to: Sample.Function.self, subject: "1", in: ada.requireShared())
        #expect(opened == .opened)
        #expect(try await scene.ada().exported() != before, "\(Sample.Function.name)")
    }

    @Test func `where the other moves to, and when their lock comes, is in no file`() async throws {
        let scene = try await Scenario.begin()
        let before = try await scene.ada().exported()
        scene.watch.move(minutes: 5)
        let sam = try await scene.sam()
        var moved = sam.profile.content
        (moved.zone, moved.idleMinutes) = ("America/Lima", Profile.idleRange.lowerBound)
        #expect(try await Profiles.keep(moved, seen: sam.profile.version, by: sam) == .kept)
        #expect(try await scene.ada().exported() == before)
        // His name is for both.
        let again = try await scene.sam()
        moved.name = "Samuel"
        #expect(try await Profiles.keep(moved, seen: again.profile.version, by: again) == .kept)
        #expect(try await scene.ada().exported().contains("Samuel"))
    }

    @Test(arguments: FeatureSpec.all.flatMap(\.words).map(\.word)) func `own words are in one's own file alone`(
        word: String
    ) async throws {
        let planted = try #require(FeatureSpec.all.flatMap(\.words).first { $0.word == word })
        let scene = try await Scenario.begin()
        try await planted.plant(scene)
        let keeping = try #require(House.features.flatMap(\.kept).first { $0.kind == planted.kind })
        #expect(try await scene.ada().exported().contains(word) == (keeping.reason == nil), "\(planted.kind)")
        #expect(try await scene.sam().exported().contains(word) == planted.isForBoth, "\(planted.kind)")
    }
}
