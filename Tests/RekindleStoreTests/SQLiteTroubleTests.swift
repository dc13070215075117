import Foundation
import GRDB
import RekindleStore
import RekindleTesting
import Testing

/// Full disks, locks and broken files: a clear failure, nothing half-written, and reading goes on where it can.
struct SQLiteTroubleTests {
    private let story: Story
    private let folder: Folder

    init() throws {
        story = try Story()
        folder = try Folder()
    }

    @Test func `a full disk keeps nothing of what does not fit, and reading goes on`() async throws {
        defer { folder.remove() }
        let large = String(repeating: "x", count: 100_000)
        let store = try SQLiteStore(path: folder.database, maxPages: 40)
        try await store.apply([.open(story.ada), story.put(0, String(repeating: "y", count: 60_000))])
        let writes = [story.put(1, "small"), story.put(2, large), .open(story.sam)]
        #expect(await failure { try await store.apply(writes) } == .full)
        let rows = try await store.list(story.thanks, in: story.ada, before: nil, limit: 9)
        #expect(rows.map(\.sealed.count) == [60_000])
        #expect(try await store.sequence(of: story.ada) == 1)
        #expect(try await store.sequence(of: story.sam) == nil)

        try await store.apply([story.delete(0)])
        try await store.apply([story.put(1, "small")])
        #expect(await failure { try await store.apply([story.put(2, large), story.put(3, large)]) } == .full)
        try store.close()

        let roomier = try SQLiteStore(path: folder.database, maxPages: 400)
        try await roomier.apply([story.put(2, large), story.put(3, large)])
        #expect(try await roomier.count(story.thanks, in: story.ada) == 3)
    }

    @Test func `a database that somebody else writes to is busy, and can be read`() async throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database, busyTimeout: .milliseconds(30))
        try await store.apply([.open(story.ada)])
        let other = try lock(folder.database)
        #expect(await failure { try await store.apply([story.put(0)]) } == .busy)
        #expect(await failure { _ = try await store.purge(expiredBefore: 0) } == .busy)
        #expect(try await store.sequence(of: story.ada) == 0)
        #expect(await failure { try await store.checkpoint() } == .busy)
        try other.inDatabase { try $0.rollback() }
        try await store.checkpoint()
        try await store.apply([story.put(0)])
        #expect(try await store.sequence(of: story.ada) == 1)
    }

    @Test(arguments: [2, 100, 511, 512, 5000, 100_000])
    func `a file of something else is damaged`(size: Int) async throws {
        defer { folder.remove() }
        let garbage = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 33) })
        try garbage.write(to: URL(filePath: folder.database))
        guard case .damaged = await failure({ _ = try SQLiteStore(path: folder.database) }) else {
            Issue.record("garbage was opened")
            return
        }
        #expect(FileManager.default.contents(atPath: folder.database) == garbage)
    }

    @Test func `a file that broke behind its beginning is damaged`() async throws {
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        try await store.apply([.open(story.ada), story.put(0)])
        try store.close()
        let whole = try #require(FileManager.default.contents(atPath: folder.database))
        let broken = whole.prefix(4096) + Data(repeating: 0xAA, count: whole.count - 4096)
        try broken.write(to: URL(filePath: folder.database))
        guard case .damaged = await failure({ _ = try SQLiteStore(path: folder.database) }) else {
            Issue.record("a broken file was opened")
            return
        }
    }

    @Test(arguments: ["/missing/rekindle.sqlite", "", "/rekindle.sqlite/below"])
    func `a place that cannot hold a database is not available`(place: String) async throws {
        defer { folder.remove() }
        try Data().write(to: URL(filePath: folder.database))
        guard case .unavailable = await failure({ _ = try SQLiteStore(path: folder.path + place) }) else {
            Issue.record("a database was opened in an impossible place")
            return
        }
        #expect(try folder.mode(of: folder.path) != 0o600)
    }

    /// Another connection in the middle of writing.
    private func lock(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: path, configuration: configuration)
        try other.inDatabase { try $0.beginTransaction(.immediate) }
        return other
    }
}
