/// Every statement that runs while serving; all are short, compiled once and kept by the connection.
enum Statements {
    static func get(_ count: Int) -> String {
        count < gets.count ? gets[count] : getting(count)
    }

    /// The texts for up to 32 places, built once.
    private static let gets = (0...32).map(getting)

    /// CROSS JOIN keeps SQLite to this order: each row is found by its primary key. Otherwise it might scan the
    /// records.
    private static func getting(_ count: Int) -> String {
        let places = repeatElement("(?, ?)", count: count).joined(separator: ", ")
        return """
            WITH place (at, named) AS (VALUES \(places))
            SELECT \(columns) FROM place CROSS JOIN record ON space = at AND id = named
            """
    }

    static let list = """
        SELECT \(columns) FROM record
        WHERE space = ? AND kind = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?
        """

    static let count = "SELECT COUNT(*) FROM record WHERE space = ? AND kind = ?"

    static let due = """
        SELECT \(columns) FROM record
        WHERE space = ? AND kind = ? AND due <= ? ORDER BY due, sequence LIMIT ?
        """

    static let sequenceOfOpen = "SELECT sequence FROM space WHERE id = ? AND closed = 0"

    static let isAt = "SELECT 1 FROM space WHERE id = ? AND sequence = ?"

    static let open = "INSERT INTO space (id) VALUES (?) ON CONFLICT (id) DO NOTHING"

    static let close = "UPDATE space SET closed = 1 WHERE id = ?"

    static let eraseRecords = "DELETE FROM record WHERE space = ?"

    static let eraseSpace = "DELETE FROM space WHERE id = ?"

    static let raiseOpen = "UPDATE space SET sequence = sequence + 1 WHERE id = ? AND closed = 0 RETURNING sequence"

    static let raise = "UPDATE space SET sequence = sequence + 1 WHERE id = ?"

    static let insert = """
        INSERT INTO record (kind, sequence, due, expires, sealed, version, space, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (space, id) DO NOTHING
        """

    static let update = """
        UPDATE record SET kind = ?, sequence = ?, due = ?, expires = ?, sealed = ?, version = ?
        WHERE space = ? AND id = ? AND version = ?
        """

    static let delete = "DELETE FROM record WHERE space = ? AND id = ?"

    static let deleteVersion = "DELETE FROM record WHERE space = ? AND id = ? AND version = ?"

    static let purge = "DELETE FROM record WHERE expires < ? RETURNING space"

    static let checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)"

    static let vacuum = "VACUUM"

    static func pragma(_ name: String) -> String { "PRAGMA \(name)" }

    static func pragma(_ name: String, _ value: String) -> String { "PRAGMA \(name) = \(value)" }

    private static let columns = "space, id, kind, version, sequence, due, expires, sealed"
}
