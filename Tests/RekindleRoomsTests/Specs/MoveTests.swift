import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What Ada does for herself: it comes to what it should, puts the rows it should and no others, and tells Sam's open page
/// of nothing but of what is for both.
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
        try await move.before(scene)
        let ada = try await scene.ada()
        let before = scene.store.puts(in: ada.personal.id)
        #expect(try await move.make(scene) == move.outcome, "\(move.name)")
        #expect(scene.store.puts(in: ada.personal.id) - before == move.own, "\(move.name)")
        #expect(try await scene.brokenInvariants() == [], "\(move.name)")
    }

    private func ofTwo(_ move: RoomMove) async throws {
        let scene = try await Scenario.begin()
        try await move.before(scene)
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        let spaces = [ada.personal.id, try ada.requireShared().id, sam.personal.id]
        let before = spaces.map(scene.store.puts)
        let listening = scene.vault.live.listen(for: sam.visitor.person)
        #expect(try await move.make(scene) == move.outcome, "\(move.name)")
        listening.end()
        let put = zip(spaces.map(scene.store.puts), before).map { $0 - $1 }
        #expect(put == [move.own, move.shared, 0], "\(move.name)")
        #expect(await Self.areas(listening) == move.told, "\(move.name)")
        #expect(try await scene.brokenInvariants() == [], "\(move.name)")
    }

    private static func areas(_ listening: LiveUpdates.Listening) async -> [String] {
        var areas: [String] = []
        for await case .area(let area) in listening.news { areas.append(area) }
        return areas
    }
}
