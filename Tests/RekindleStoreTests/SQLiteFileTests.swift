import Foundation
import GRDB
import RekindleStore
import RekindleTesting
import Testing

/// What SQLite leaves on the disk, and for whom.
struct SQLiteFileTests {
    enum Removal: CaseIterable, Sendable {
        case deleted, overwritten, erased, purged
    }

    private let story: Story
    private let folder: Folder

    init() throws {
        story = try Story()
        folder = try Folder()
    }

    @Test(arguments: [
        ("synchronous", 2), ("secure_delete", 1), ("foreign_keys", 1), ("temp_store", 2), ("busy_timeout", 5000),
    ])
    func `the writer is set to keep and to forget`(pragma: String, value: Int64) async throws {
        defer { folder.remove() }
        #expect(try await SQLiteStore(path: folder.database).pragma(pragma) == value)
        #expect(try await SQLiteStore(path: folder.database).pragma(pragma) == value)
    }

    @Test(arguments: ["nothing_like_it", "", "synchronous = 0", "user_version; DROP TABLE record"])
    func `only the name of a pragma is asked for`(pragma: String) async throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        #expect(await failure { _ = try await store.pragma(pragma) } == .unavailable("no such pragma"))
        #expect(try await store.pragma("synchronous") == 2)
    }

    @Test func `the database writes ahead`() throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        let mode = try DatabaseQueue(path: folder.database).read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
        #expect(mode == "wal")
        try store.close()
    }

    @Test func `only the owner can read the files`() async throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        try await store.apply([.open(story.ada), story.put(0)])
        for file in folder.files { #expect(try folder.mode(of: file) == 0o600, "\(file)") }
    }

    @Test func `files that others could read are taken back`() async throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        for file in folder.files {
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
        }
        let again = try SQLiteStore(path: folder.database)
        for file in folder.files { #expect(try folder.mode(of: file) == 0o600, "\(file)") }
        try store.close()
        try again.close()
    }

    @Test func `what was kept is there after opening again`() async throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        try await store.apply([.open(story.ada), .open(story.sam), story.put(0, "kept", due: 3), .close(story.sam)])
        let row = try await store.get(story.rows[0], in: story.ada)
        try store.close()
        let again = try SQLiteStore(path: folder.database)
        #expect(try await again.get(story.rows[0], in: story.ada) == row)
        #expect(try await again.sequence(of: story.ada) == 1)
        #expect(await failure { try await again.apply([story.put(0, in: story.sam)]) } == .closed(story.sam))
    }

    @Test func `a closed store answers that it is not available`() async throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        try await store.apply([.open(story.ada), story.put(0)])
        try await store.checkpoint()
        _ = try await store.sequence(of: story.ada)
        try store.close()
        let outcomes = [
            await failure { try await store.apply([story.put(1)]) },
            await failure { try await store.checkpoint() },
            await failure { _ = try await store.pragma("synchronous") },
            await failure { _ = try await store.purge(expiredBefore: 0) },
            await failure { _ = try await store.sequence(of: story.ada) },
        ]
        for outcome in outcomes {
            guard case .unavailable = outcome else {
                Issue.record("a closed store answered \(String(describing: outcome))")
                return
            }
        }
    }

    @Test func `closing leaves everything in one file`() async throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        try await store.apply([.open(story.ada), story.put(0)])
        #expect(try await store.count(story.thanks, in: story.ada) == 1)
        try store.close()
        try store.close()
        let ahead = FileManager.default.contents(atPath: folder.database + "-wal") ?? Data()
        #expect(ahead.isEmpty)
    }

    @Test(arguments: Removal.allCases, [0, 30_000])
    func `what is gone cannot be found in the files`(removal: Removal, padding: Int) async throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        let canary = "the canary sings at dawn"
        let text = String(repeating: ".", count: padding) + canary
        try await store.apply([.open(story.ada), story.put(0, text, expires: 1), story.put(1, "another")])
        try await store.checkpoint()
        #expect(folder.holds(canary))
        switch removal {
        case .deleted: try await store.apply([story.delete(0)])
        case .overwritten: try await store.apply([story.put(0, "short", expecting: 1)])
        case .erased: try await store.apply([.erase(story.ada)])
        case .purged: _ = try await store.purge(expiredBefore: 2)
        }
        try await store.checkpoint()
        #expect(!folder.holds(canary))
    }
}
