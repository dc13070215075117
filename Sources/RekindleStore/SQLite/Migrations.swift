import GRDB

/// The numbered steps from an empty file to today's schema: steps are added at the end and never edited.
enum Migrations {
    static var all: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001 spaces and records", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: spacesAndRecords)
        }
        return migrator
    }

    // No rowid: its order would run across all spaces and tell a reader of the file who wrote before whom.
    private static let spacesAndRecords = """
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
