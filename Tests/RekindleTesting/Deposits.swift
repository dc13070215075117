import RekindleHouse
import RekindleRooms
import RekindleStore
package import RekindleVault

extension GlassStore {
    /// How many deposits lie in these spaces, filled or empty: told by the tags that each space has its own
    /// of.
    package func deposits(in spaces: [OpenSpace]) async throws -> Int {
        var count = 0
        for space in spaces {
            let kinds = space.depositTags
            count += try await rows(in: space.id).filter { kinds.contains($0.kind) }.count
        }
        return count
    }
}

extension Scenario {
    /// How many deposits lie in the spaces of whoever is signed in here, each space counted once.
    package func deposits() async throws -> Int {
        var spaces: [SpaceID: OpenSpace] = [:]
        for me in try await everybody() {
            for space in [me.personal, me.shared].compactMap(\.self) { spaces[space.id] = space }
        }
        return try await store.deposits(in: Array(spaces.values))
    }
}
