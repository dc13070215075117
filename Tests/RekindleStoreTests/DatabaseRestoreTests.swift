import Foundation
import GRDB
import RekindleStore
import RekindleTesting
import Testing

/// A backup comes to the place of the database, and what was there can be had back.
struct DatabaseRestoreTests {
    private let copies: Copies

    init() throws {
        copies = try Copies()
    }

    private var aside: String { copies.folder.database + ".before" }

    @Test func `what was backed up is served again`() async throws {
        defer { copies.remove() }
        try await copies.backedUp()
        let before = FileManager.default.contents(atPath: copies.target)
        #expect(try copies.restore().rows == 8)
        #expect(try copies.folder.mode(of: copies.folder.database) == 0o600)
        #expect(try copies.files().keys.sorted() == ["copy.sqlite", "rekindle.sqlite"])
        #expect(FileManager.default.contents(atPath: copies.target) == before)
        let store = try SQLiteStore(path: copies.folder.database)
        #expect(try await store.count(copies.story.thanks, in: copies.story.ada) == 8)
        try store.close()
    }

    @Test(arguments: EarlierSchema.all)
    func `a backup of an earlier schema is taken`(earlier: EarlierSchema) async throws {
        defer { copies.remove() }
        try earlier.build(at: copies.target)
        let place = RowPlace(try Story.tag(2), in: try Story.tag(1))
        let database = copies.folder.database
        _ = try DatabaseCopy.restore(copies.target, to: database, aside: nil, check: place) { $0 == [0xCA, 0xFE] }
        let store = try SQLiteStore(path: database)
        let rows = try await store.list(Story.tag(3), in: Story.tag(1), before: nil, limit: 9)
        #expect(rows == [try earlier.row()])
        try store.close()
    }

    @Test func `a database that is there is moved aside, and only where that was asked for`() async throws {
        defer { copies.remove() }
        try await copies.backedUp()
        let live = try SQLiteStore(path: copies.folder.path + "/live.sqlite")
        try await live.apply([.open(copies.story.sam), copies.story.put(0, "of today", in: copies.story.sam)])
        for beside in ["", "-wal"] {
            try FileManager.default.copyItem(
                atPath: copies.folder.path + "/live.sqlite" + beside, toPath: copies.folder.database + beside)
        }
        try live.close()
        #expect(copies.restoringFault() == .taken(copies.folder.database))
        #expect(try copies.restore(aside: aside).rows == 8)
        #expect(!FileManager.default.fileExists(atPath: copies.folder.database + "-wal"))
        let old = try SQLiteStore(path: aside)
        let rows = try await old.list(copies.story.thanks, in: copies.story.sam, before: nil, limit: 9)
        #expect(rows.map(\.text) == ["of today"])
        try old.close()
        #expect(copies.restoringFault(aside: aside) == .taken(aside))
    }

    @Test func `what an interrupted restoring left is made anew`() async throws {
        defer { copies.remove() }
        try await copies.backedUp()
        try Data("half".utf8).write(to: URL(filePath: copies.folder.database + DatabaseCopy.unfinished))
        #expect(try copies.restore().rows == 8)
        #expect(try copies.files().keys.sorted() == ["copy.sqlite", "rekindle.sqlite"])
    }

    @Test func `a copy that was made in another way is taken too`() async throws {
        defer { copies.remove() }
        try await copies.backedUp()
        let ahead = try DatabaseQueue(path: copies.target)
        try await ahead.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try ahead.close()
        #expect(try copies.restore().rows == 8)
        #expect(try copies.files().keys.filter { $0.contains("unfinished") } == [])
    }
}
