import Foundation
import GRDB
import RekindleTesting

/// What somebody finds who copied the database and its log and has no key: every row with what stands beside its seal, the
/// count of every space, and which pages were written together. Sealed bytes and versions are random and are left out.
struct CopiedFiles {
    struct SeenRow: Hashable, CustomStringConvertible {
        let place: String
        let kind: String
        let size: Int
        let sequence: Int64
        let days: [Int64?]

        var description: String { "\(place) of kind \(kind), \(size) bytes, number \(sequence), \(days)" }
    }

    private let rows: Set<SeenRow>
    private let spaces: Set<String>
    private let log: CopiedLog
    private let size: Int
    private let versions: [String: Int64]

    /// Copies the files and reads the copies.
    init(of folder: Folder) throws {
        let copy = try Folder()
        defer { copy.remove() }
        for (from, to) in zip(folder.files, copy.files).prefix(2) {
            try FileManager.default.contents(atPath: from)?.write(to: URL(filePath: to))
        }
        let bytes = try Data(contentsOf: URL(filePath: copy.database))
        let written = FileManager.default.contents(atPath: copy.files[1]) ?? Data()
        guard let log = CopiedLog(written) else { throw CocoaError(.fileReadCorruptFile) }
        (self.log, size) = (log, bytes.count)
        (rows, spaces, versions) = try Self.read(copy.database)
    }

    private static func read(
        _ path: String
    ) throws -> (rows: Set<SeenRow>, spaces: Set<String>, versions: [String: Int64]) {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read { db in
            var (rows, versions): (Set<SeenRow>, [String: Int64]) = ([], [:])
            for row in try GRDB.Row.fetchAll(db, sql: Self.everyRow) {
                let place = "\(row["space"] as String)/\(row["id"] as String)"
                versions[place] = row["version"]
                rows.insert(
                    SeenRow(
                        place: place, kind: row["kind"], size: row["size"], sequence: row["sequence"],
                        days: [row["due"], row["expires"]]))
            }
            return (rows, Set(try String.fetchAll(db, sql: Self.everySpace)), versions)
        }
    }

    private static let everyRow = """
        SELECT hex(space) AS space, hex(id) AS id, hex(kind) AS kind, version, sequence, due, expires,
        length(sealed) AS size FROM record
        """

    private static let everySpace = "SELECT hex(id) || ' ' || sequence || ' ' || closed FROM space"

    /// The rows that came, went or were written since an earlier copy.
    func changed(since earlier: CopiedFiles) -> Set<String> {
        let places = Set(versions.keys).union(earlier.versions.keys)
        return places.filter { versions[$0] != earlier.versions[$0] }
    }

    /// What tells these copies from those of another world; nothing where they are equal but for random bytes.
    func differences(from other: CopiedFiles) -> [String] {
        var found = rows.symmetricDifference(other.rows).map {
            "\(rows.contains($0) ? "only here" : "only there"): \($0)"
        }
        found += spaces.symmetricDifference(other.spaces).map { "space \($0)" }
        if log != other.log {
            let pairs = zip(log.transactions, other.log.transactions)
            let first = pairs.enumerated().first { $1.0 != $1.1 }
            found.append(
                "the log: \(log.frames.count) and \(other.log.frames.count) frames, first \(String(describing: first))")
        }
        if size != other.size { found.append("the database has \(size) and \(other.size) bytes") }
        return found.sorted()
    }
}
