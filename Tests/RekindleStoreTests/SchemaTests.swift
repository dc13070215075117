import Foundation
import GRDB
import RekindleStore
import RekindleTesting
import Testing

/// Each schema that ever was can be brought up to date, and the schema says no before anybody else has to.
struct SchemaTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    @Test(arguments: EarlierSchema.all)
    func `rows of an earlier schema are there after migrating`(earlier: EarlierSchema) async throws {
        defer { folder.remove() }
        try earlier.build(at: folder.database)
        let store = try SQLiteStore(path: folder.database)
        let rows = try await store.list(Story.tag(3), in: Story.tag(1), before: nil, limit: 9)
        #expect(rows == [try earlier.row()])
        #expect(try await store.sequence(of: Story.tag(1)) == 4)
        #expect(try await store.sequence(of: Story.tag(9)) == nil)
        try store.close()
        #expect(try schema(of: folder.database) == fresh())
    }

    @Test func `the newest schema is the last of the earlier ones`() throws {
        defer { folder.remove() }
        let newest = try #require(EarlierSchema.all.last)
        try newest.build(at: folder.database)
        #expect(try schema(of: folder.database) == fresh())
    }

    @Test func `a database of a newer program is not opened`() async throws {
        defer { folder.remove() }
        try SQLiteStore(path: folder.database).close()
        try await DatabaseQueue(path: folder.database).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999 something new')")
        }
        let outcome = await failure { _ = try SQLiteStore(path: folder.database) }
        #expect(outcome == .unavailable("this database was written by a newer version of the program"))
    }

    @Test(arguments: [
        "INSERT INTO space (id) VALUES (randomblob(15))",
        "INSERT INTO space (id) VALUES (NULL)",
        "INSERT INTO space (id) VALUES ('sixteen letters.')",
        "INSERT INTO space (id) SELECT id FROM space",
        "UPDATE space SET sequence = -1",
        "UPDATE space SET sequence = 'one'",
        "UPDATE space SET closed = 2",
        "DELETE FROM space",
        "UPDATE record SET space = randomblob(16)",
        "UPDATE record SET id = randomblob(17)",
        "UPDATE record SET kind = x''",
        "UPDATE record SET version = 0",
        "UPDATE record SET sequence = 0",
        "UPDATE record SET due = 'soon'",
        "UPDATE record SET expires = 1.5",
        "UPDATE record SET sealed = NULL",
        "UPDATE record SET sealed = 'open text'",
        "INSERT INTO record SELECT space, randomblob(16), kind, 1, sequence, NULL, NULL, x'00' FROM record",
    ])
    func `the schema refuses what no program may write`(statement: String) async throws {
        defer { folder.remove() }
        let story = try Story()
        let store = try SQLiteStore(path: folder.database)
        try await store.apply([.open(story.ada), story.put(0)])
        try store.close()
        let error = await #expect(throws: DatabaseError.self) {
            try await DatabaseQueue(path: folder.database).write { try $0.execute(sql: statement) }
        }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT)
    }

    private func fresh() throws -> [String] {
        let folder = try Folder()
        defer { folder.remove() }
        try SQLiteStore(path: folder.database).close()
        return try schema(of: folder.database)
    }

    /// Every table and index as SQLite keeps it, and which steps led there.
    private func schema(of path: String) throws -> [String] {
        try DatabaseQueue(path: path).read { db in
            try String.fetchAll(db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql")
                + String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
        }
    }
}
