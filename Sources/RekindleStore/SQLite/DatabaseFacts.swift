import Foundation
import GRDB

/// What can be said of a database without any key: counts, days, and the value that tells its key from others.
package struct DatabaseFacts: Equatable, Sendable {
    /// Open and closed ones.
    package let spaces: Int
    /// Of all spaces together.
    package let rows: Int
    /// The database in bytes, without what lies beside it.
    package let bytes: Int64
    /// What the database keeps to tell its key; nil where there is no such row.
    package let check: [UInt8]?
    /// The last moment at which anything in it runs out, in Unix seconds.
    package let newestExpiry: Int64?

    /// Reads a database that others may be writing to. Nothing in it is changed.
    /// - Parameter check: where the value is that tells its key.
    package static func read(_ path: String, check: RowPlace) throws(CopyFault) -> DatabaseFacts {
        guard Placing.size(path) != nil else { throw .missing(path) }
        return try reading(path) { db in
            try Schema.refuseForeign(db, at: path)
            return try DatabaseFacts(db, check: check)
        }
    }

    /// Looks at every page of a database that nobody writes to, and reads it.
    package static func verified(_ path: String, check: RowPlace) throws(CopyFault) -> DatabaseFacts {
        try FileShape.refuseCutOff(path)
        return try reading(path) { db in
            let said = try String.fetchAll(db, sql: "PRAGMA integrity_check(1)")
            guard said == ["ok"] else { throw CopyFault.damaged(path) }
            try Schema.refuseForeign(db, at: path)
            return try DatabaseFacts(db, check: check)
        }
    }

    /// As of the moment that the connection's transaction sees.
    init(_ db: Database, check place: RowPlace) throws {
        spaces = Int(try db.number("SELECT COUNT(*) FROM space", []) ?? 0)
        rows = Int(try db.number("SELECT COUNT(*) FROM record", []) ?? 0)
        let pages = try db.number(Statements.pragma("page_count"), []) ?? 0
        bytes = try pages * (db.number(Statements.pragma("page_size"), []) ?? 0)
        check = try db.rows(Statements.get(1), [place.space.data, place.id.data]).first?.sealed
        newestExpiry = try db.number("SELECT MAX(expires) FROM record WHERE expires IS NOT NULL", [])
    }

    private static func reading(
        _ path: String, _ body: (Database) throws -> DatabaseFacts
    ) throws(CopyFault) -> DatabaseFacts {
        do {
            var configuration = Configuration.ours(busyTimeout: .seconds(5))
            configuration.readonly = true
            let database = try DatabaseQueue(path: path, configuration: configuration)
            let facts = try database.read(body)
            try database.close()
            return facts
        } catch {
            throw CopyFault(error, at: path)
        }
    }
}

/// The tables that this program makes, of today or of an earlier version.
enum Schema {
    /// Refuses a database that this program did not make, or that a newer version of it did.
    static func refuseForeign(_ db: Database, at path: String) throws {
        let migrations = Migrations.all
        guard try !migrations.hasBeenSuperseded(db) else { throw CopyFault.newer(path) }
        guard let last = try migrations.completedMigrations(db).last else { throw CopyFault.foreign(path) }
        let fresh = try DatabaseQueue()
        try migrations.migrate(fresh, upTo: last)
        // A table, view or trigger more would run or be read with the rows of people.
        guard try named(db) == fresh.read(named) else { throw CopyFault.foreign(path) }
    }

    private static func named(_ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master
                WHERE name <> 'grdb_migrations' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1
                """)
    }
}

/// What the first bytes of a file say of its length.
enum FileShape {
    /// Refuses a file that is not as long as its head says. SQLite itself passes over a last page that is not whole.
    static func refuseCutOff(_ path: String) throws(CopyFault) {
        guard let size = Placing.size(path) else { throw .missing(path) }
        guard let file = FileHandle(forReadingAtPath: path), let head = try? file.read(upToCount: 100) else {
            // Of an empty file nothing is read.
            throw size == 0 ? CopyFault.cutOff(path) : .store(.unavailable("it cannot be read"), at: path)
        }
        try? file.close()
        let bytes = Array(head)
        guard bytes.starts(with: Array("SQLite format 3\0".utf8).prefix(bytes.count)) else { throw .damaged(path) }
        guard bytes.count == 100 else { throw .cutOff(path) }
        let pageSize = bytes[16] == 0 && bytes[17] == 1 ? 65_536 : Int64(bytes[16]) << 8 | Int64(bytes[17])
        let pages = bytes[28..<32].reduce(Int64(0)) { $0 << 8 | Int64($1) }
        guard size >= pages * pageSize else { throw .cutOff(path) }
        guard size == pages * pageSize, pages > 0 else { throw .damaged(path) }
    }
}
