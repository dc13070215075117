import Foundation
import RekindleCore
import RekindleStore
import RekindleVault
import Testing

/// Two hundred couples, all four hundred people answering at the same time: two hundred openings, each seen by both.
struct RevealStormTests {
    private static let couples = 200
    // As little work as there can be: four hundred accounts are made first.
    private static let cost = PasswordCost(rounds: 2, blockSize: 1)

    @Test func `two hundred couples in memory`() async throws {
        try await storm(over: MemoryStore())
    }

    @Test func `two hundred couples in SQLite`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        try await storm(over: store)
        try store.close()
    }

    private func storm(over store: any Store) async throws {
        let story = try await Story(store: store, cost: Self.cost)
        let couples = try await couples(of: story)
        let before = try await rows(of: couples, in: store)
        let releases = try await release(couples, in: story)
        #expect(releases.filter { $0 == .opened }.count == Self.couples)
        #expect(releases.filter { $0 == .sealed }.count == Self.couples)
        for (number, couple) in couples.enumerated() { try await check(couple, number, story) }
        // A version of one, one put and one delete for a deposit, one put for what opened: nothing else was written.
        #expect(try await rows(of: couples, in: store) == before.map { $0 + 3 })
    }

    private func couples(of story: Story) async throws -> [Couple] {
        var couples: [Couple] = []
        for number in 0..<Self.couples {
            var (one, other) = (Somebody.ada, Somebody.sam)
            (one.login, other.login) = ("ada-\(number)", "sam-\(number)")
            couples.append(try await story.couple(one, other))
        }
        return couples
    }

    private func words(_ who: String, _ number: Int) -> FirstMinute { FirstMinute(words: "\(who) \(number)") }

    private func release(_ couples: [Couple], in story: Story) async throws -> [Vault.Release] {
        try await withThrowingTaskGroup(of: Vault.Release.self) { group in
            for (number, couple) in couples.enumerated() {
                let (ada, sam) = try couple.spaces()
                for (space, who) in [(ada, "ada"), (sam, "sam")] {
                    group.addTask {
                        try await story.vault.release(
                            words(who, number), to: FirstMinutes.self, subject: "", in: space)
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func check(_ couple: Couple, _ number: Int, _ story: Story) async throws {
        let (ada, sam) = try couple.spaces()
        let seen = try #require(try await story.vault.opened(FirstMinutes.self, subject: "", in: ada))
        #expect(try await story.vault.opened(FirstMinutes.self, subject: "", in: sam) == seen)
        #expect(seen.version == 1)
        #expect(seen.content.result[seen.content.half(of: ada.reader)] == words("ada", number))
        #expect(seen.content.result[seen.content.half(of: sam.reader)] == words("sam", number))
    }

    private func rows(of couples: [Couple], in store: any Store) async throws -> [Int64] {
        var counts: [Int64] = []
        for couple in couples {
            let space = try #require(couple.ada.shared)
            counts.append(try #require(try await store.sequence(of: space.id)))
        }
        return counts
    }
}
