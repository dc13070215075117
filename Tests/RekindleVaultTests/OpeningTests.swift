import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Opening a vault over a database that is there already.
struct OpeningTests {
    @Test func `the same key opens what it made`() async throws {
        let story = try await Story()
        let ada = try await story.arrive(.ada)
        let later = try await Vault.open(
            store: story.store, serverKey: story.serverKey, functions: Story.functions, clock: story.watch.clock,
            cost: .light)
        #expect(try await later.visit(ada.token)?.person == ada.person)
        #expect(try await later.accountCount() == 1)
    }

    @Test func `another key is refused, and changes nothing`() async throws {
        let glass = GlassStore()
        let story = try await Story(store: glass)
        _ = try await story.enter(.ada)
        let before = try await glass.rows().map(\.sealed).sorted { $0.lexicographicallyPrecedes($1) }
        #expect(
            await failure { _ = try await Vault.open(store: glass, serverKey: .random(), functions: Story.functions) }
                == .wrongServerKey)
        let after = try await glass.rows().map(\.sealed).sorted { $0.lexicographicallyPrecedes($1) }
        #expect(before == after)
    }

    @Test func `a key with one other bit is another key`() async throws {
        let story = try await Story()
        for bit in [0, 7, 100, 255] {
            var bytes = story.serverKey.bytes
            bytes[bit / 8] ^= 1 << (bit % 8)
            let other = try #require(ServerKey(bytes))
            #expect(
                await failure {
                    _ = try await Vault.open(store: story.store, serverKey: other, functions: Story.functions)
                } == .wrongServerKey)
        }
    }

    @Test(arguments: [0, 16, 31, 33])
    func `a server key has 32 bytes`(count: Int) {
        #expect(ServerKey([UInt8](repeating: 1, count: count)) == nil)
    }

    @Test func `what the server signed is its own and of this text`() throws {
        let (key, other) = (ServerKey.random(), ServerKey.random())
        let signature = key.signature(of: "a form")
        #expect(signature.count == 32 && key.signature(of: "a form") == signature)
        #expect(key.signature(of: "another form") != signature)
        #expect(other.signature(of: "a form") != signature)
        #expect(ServerKey(key.bytes)?.signature(of: "a form") == signature)
    }
}
