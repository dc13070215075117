import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What is drawn by chance for a space.
struct SeedTests {
    /// A number that is drawn in somebody's own space, whose key is the same in each of these stories.
    private static func drawn(_ server: ServerKey) async throws -> UInt64 {
        let vault = try await Vault.open(
            store: MemoryStore(), serverKey: server, functions: Story.functions, clock: Wristwatch(Story.evening).clock,
            cost: .light, chance: .story(seed: 7))
        guard case .entered(let token) = try await vault.signUp(Somebody.ada.account, mustBeFirst: true) else {
            throw Failure()
        }
        return try #require(try await vault.visit(token)).personal.seed.number("a list")
    }

    private struct Failure: Error {}

    @Test func `it is the same at every time, and without the server's key the space's does not give it`() async throws
    {
        let (one, other) = (ServerKey.random(), ServerKey.random())
        let drawn = try await Self.drawn(one)
        #expect(try await Self.drawn(one) == drawn)
        #expect(try await Self.drawn(other) != drawn)
    }
}
