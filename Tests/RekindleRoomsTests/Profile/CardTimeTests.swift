import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// The card that both see is written along with whatever somebody changes of their profile.
struct CardTimeTests {
    @Test func `it does not tell when something private was changed`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        func card() async throws -> Record<Member> {
            let shared = try sam.requireShared().fresh
            return try #require(try await shared.only(Member.self, author: ada.visitor.person))
        }
        let before = try await card()
        scene.watch.move(minutes: 5)
        var profile = ada.profile.content
        profile.zone = "America/Lima"
        #expect(try await Profiles.keep(profile, seen: ada.profile.version, by: ada) == .kept)
        let same = try await card()
        #expect(same.at == before.at && same.version != before.version)
        profile.name = "Quince"
        let seen = try await scene.ada().profile.version
        #expect(try await Profiles.keep(profile, seen: seen, by: scene.ada()) == .kept)
        #expect(try await card().at > before.at)
    }
}
