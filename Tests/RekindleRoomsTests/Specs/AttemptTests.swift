import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Where somebody else writes first again and again, it is tried as often as limits.md says, and not as often squared.
struct AttemptTests {
    /// Accounts count tries, which is tried more often: many guesses at once meet in one row.
    private static let rooms = House.features.map(\.name).filter { $0 != "Accounts" }

    /// So do these, by the password that they ask for.
    private static let counting: Set = [
        "confirms who said yes", "confirms with a wrong password", "says yes with a wrong password",
        "leaves without a word", "leaves with words", "leaves while something waits", "leaves with a wrong password",
        "is erased while they are two", "is erased alone", "is not erased by a wrong password", "lets all of it go",
        "lets nothing go by a wrong password", "takes it out", "takes nothing out by a wrong password",
    ]

    @Test(arguments: rooms) func `a move that always comes too late is given up`(room: String) async throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        for move in spec.moves where !Self.counting.contains(move.name) {
            let scene = try await move.isAlone ? Scenario.alone() : Scenario.begin()
            try await move.before(scene)
            let writes = try await Self.writes(of: move, in: scene)
            #expect(writes <= maxAttempts, "\(move.name)")
            #expect(
                writes > 0 || [move.own, move.shared, move.gone.own, move.gone.shared] == [0, 0, 0, 0], "\(move.name)")
        }
    }

    /// How often a move writes where each write is stale.
    private static func writes(of move: RoomMove, in scene: Scenario) async throws -> Int {
        let before = scene.store.writes
        scene.store.mood = .failing(.stale)
        do {
            _ = try await move.make(scene)
        } catch let failure as VaultFailure {
            #expect(failure == .stale, "\(move.name)")
        }
        return scene.store.writes - before
    }

    @Test func `a review while alone is given up as soon`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        let offer = TrialOffer(weeks: 2, minutesAWeek: 30, day: ada.utcDay)
        #expect(try await Trials.offer(offer, seen: nil, by: ada) == .kept)
        scene.watch.move(days: 15)
        let before = scene.store.writes
        scene.store.mood = .failing(.stale)
        await #expect(throws: VaultFailure.stale) {
            try await Trials.review(TrialReview(wish: .goOn), seen: nil, ownOfTwo: false, by: scene.ada())
        }
        #expect(scene.store.writes - before == maxAttempts)
    }
}
