import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What Ada does for herself: it comes to what it should, puts and removes the rows it should and no others, and
/// tells somebody else's open page of nothing but of what is for both.
struct MoveTests {
    @Test(arguments: House.features.map(\.name)) func `every move has its outcome, its rows and its notices`(
        room: String
    ) async throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        for move in spec.moves {
            if move.isAlone { try await alone(move) } else { try await ofTwo(move) }
            #expect(
                Set(move.told).isSubset(of: spec.feature.areas), "\(move.name): the room does not say that it tells")
        }
    }

    private func alone(_ move: RoomMove) async throws {
        let scene = try await Scenario.alone()
        let eve = try await scene.newcomer("eve")
        try await move.before(scene)
        let own = try await scene.ada().personal.id
        let (puts, deletes) = (scene.store.puts(in: own), scene.store.deletes(in: own))
        try await make(move, in: scene, listening: eve)
        #expect(scene.store.puts(in: own) - puts == move.own, "\(move.name)")
        #expect(scene.store.deletes(in: own) - deletes == move.gone.own, "\(move.name)")
        // A space of two is there only where the move made it; and she may be there no more.
        let shared = (try? await scene.ada())?.shared?.id
        #expect(shared.map(scene.store.puts) ?? 0 == move.shared, "\(move.name)")
        #expect(shared.map(scene.store.deletes) ?? 0 == move.gone.shared, "\(move.name)")
    }

    private func ofTwo(_ move: RoomMove) async throws {
        let scene = try await Scenario.begin()
        try await move.before(scene)
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        let spaces = [ada.personal.id, try await ada.sharedNowOrOnce().id, sam.personal.id]
        let before = (puts: spaces.map(scene.store.puts), deletes: spaces.map(scene.store.deletes))
        try await make(move, in: scene, listening: sam)
        let put = zip(spaces.map(scene.store.puts), before.puts).map { $0 - $1 }
        #expect(put == [move.own, move.shared, 0], "\(move.name)")
        let gone = zip(spaces.map(scene.store.deletes), before.deletes).map { $0 - $1 }
        #expect(gone == [move.gone.own, move.gone.shared, 0], "\(move.name)")
    }

    /// Makes a move while somebody else's page is open.
    private func make(_ move: RoomMove, in scene: Scenario, listening other: Context) async throws {
        let listening = scene.vault.live.listen(for: other.visitor.person)
        #expect(try await move.make(scene) == move.outcome, "\(move.name)")
        listening.end()
        #expect(await Self.areas(listening) == move.told, "\(move.name)")
        #expect(try await scene.brokenInvariants() == [], "\(move.name)")
    }

    private static func areas(_ listening: LiveUpdates.Listening) async -> [String] {
        var areas: [String] = []
        for await case .area(let area) in listening.news { areas.append(area) }
        return areas
    }
}
