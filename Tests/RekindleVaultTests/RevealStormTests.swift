import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Two hundred couples, all four hundred people answering at the same time: two hundred openings, each seen by both.
/// It happens with words first, and then with pictures, where what only one brought must not open with the rest.
struct RevealStormTests {
    private static let couples = 200
    // As little work as there can be: four hundred accounts are made first.
    private static let cost = PasswordCost(rounds: 2, blockSize: 1)

    private enum Who: Sendable { case ada, sam }

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
        let minutes = try await open(FirstMinutes.self, couples, story, input: words)
        for (number, couple) in couples.enumerated() {
            let (ada, sam) = try couple.spaces()
            #expect(minutes[number].result[minutes[number].side(of: ada.reader)] == words(.ada, number))
            #expect(minutes[number].result[minutes[number].side(of: sam.reader)] == words(.sam, number))
        }
        let pictures = try await open(Picture.self, couples, story) { answers($0, $1).wholly }
        for (number, couple) in couples.enumerated() {
            let (ada, sam) = try couple.spaces()
            let (picture, opened) = (pictures[number].result, pictures[number])
            for (who, reader) in [(Who.ada, ada.reader), (.sam, sam.reader)] {
                let brought = answers(who, number)
                #expect(picture.signs[.arguments]?[opened.side(of: reader)] == brought.signs[.arguments])
                #expect(picture.closeness?[opened.side(of: reader)] == brought.closeness)
            }
            #expect(picture.signs.count == 1 && picture.understood == nil && picture.matters == nil)
        }
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

    private func words(_ who: Who, _ number: Int) -> FirstMinute { FirstMinute(words: "\(who) \(number)") }

    /// Two answers that both bring, two that are brought by one of them alone.
    private func answers(_ who: Who, _ number: Int) -> CheckIn {
        let steps = Sign.arguments.steps
        let step = steps[(who == .ada ? number : number / steps.count) % steps.count]
        let closeness = 1 + (who == .ada ? number : number / 7) % 7
        return who == .ada
            ? CheckIn(signs: [.arguments: step, .touch: 3], understood: 5, closeness: closeness)
            : CheckIn(signs: [.arguments: step, .ease: 2], closeness: closeness, matters: .time)
    }

    /// What each couple sees once all have answered.
    private func open<Result: JointResult>(
        _ type: Result.Type, _ couples: [Couple], _ story: Story,
        input: @escaping @Sendable (Who, Int) -> Result.Input
    ) async throws -> [Opened<Result>] {
        let before = try await rows(of: couples, in: story.store)
        let releases = try await release(type, couples, story, input)
        #expect(releases.filter { $0 == .opened }.count == Self.couples)
        #expect(releases.filter { $0 == .kept }.count == Self.couples)
        var opened: [Opened<Result>] = []
        for couple in couples {
            let (ada, sam) = try couple.spaces()
            let seen = try #require(try await story.vault.opened(type, subject: "", in: ada))
            #expect(try await story.vault.opened(type, subject: "", in: sam) == seen)
            opened.append(seen.content)
        }
        // One put for a deposit, two deletes, one put for what opened: nothing else was written.
        #expect(try await rows(of: couples, in: story.store) == before.map { $0 + 4 })
        return opened
    }

    private func release<Result: JointResult>(
        _ type: Result.Type, _ couples: [Couple], _ story: Story,
        _ input: @escaping @Sendable (Who, Int) -> Result.Input
    ) async throws -> [ReleaseOutcome] {
        try await withThrowingTaskGroup(of: ReleaseOutcome.self) { group in
            for (number, couple) in couples.enumerated() {
                let (ada, sam) = try couple.spaces()
                for (space, who) in [(ada, Who.ada), (sam, .sam)] {
                    group.addTask {
                        try await decidingAnew { () throws(VaultFailure) in
                            try await story.vault.release(
                                .input(input(who, number)), to: type, subject: "", in: space)
                        }
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
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
