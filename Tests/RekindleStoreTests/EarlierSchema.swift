import GRDB
import RekindleStore
import Testing

/// The schema as it was after one of the migrations, kept apart from them, so that editing an old one is noticed.
struct EarlierSchema: Sendable, CustomTestStringConvertible {
    let migrations: [String]
    let statements: String

    var testDescription: String { migrations.last ?? "empty" }

    /// One entry a migration, each with everything up to it; a new migration adds one at the end.
    static let all = [
        EarlierSchema(migrations: ["0001 spaces and records"], statements: first)
    ]

    /// Makes a database of this age: one open space with a row, and one that is closed.
    func build(at path: String) throws {
        try DatabaseQueue(path: path).write { db in
            try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
            try db.execute(sql: statements)
            for migration in migrations {
                try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [migration])
            }
            try db.execute(sql: Self.rows)
        }
    }

    /// The row that a database of this age holds.
    func row() throws -> RekindleStore.Row {
        try RekindleStore.Row(
            space: Story.tag(1), id: Story.tag(2), kind: Story.tag(3), version: 2, sequence: 4, due: nil,
            expires: 1_700_000_000, sealed: [0xCA, 0xFE])
    }

    private static let rows = """
        INSERT INTO space (id, sequence, closed) VALUES
            (x'01010101010101010101010101010101', 4, 0), (x'09090909090909090909090909090909', 7, 1);
        INSERT INTO record (space, id, kind, version, sequence, due, expires, sealed) VALUES
            (x'01010101010101010101010101010101', x'02020202020202020202020202020202',
            x'03030303030303030303030303030303', 2, 4, NULL, 1700000000, x'CAFE');
        """

    private static let first = """
        CREATE TABLE space (
            id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
            closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE record (
            space BLOB NOT NULL REFERENCES space (id),
            id BLOB NOT NULL CHECK (length(id) = 16),
            kind BLOB NOT NULL CHECK (length(kind) = 16),
            version INTEGER NOT NULL CHECK (version >= 1),
            sequence INTEGER NOT NULL CHECK (sequence >= 1),
            due INTEGER,
            expires INTEGER,
            sealed BLOB NOT NULL,
            PRIMARY KEY (space, id)
        ) STRICT, WITHOUT ROWID;

        CREATE UNIQUE INDEX record_by_sequence ON record (space, kind, sequence);
        CREATE INDEX record_by_due ON record (space, kind, due, sequence) WHERE due IS NOT NULL;
        CREATE INDEX record_by_expiry ON record (expires) WHERE expires IS NOT NULL;
        """
}
