import Foundation
import RekindleStore
import RekindleTesting

/// A folder with a database, and what its copies are tried out with.
struct Copies {
    let story: Story
    let folder: Folder
    /// The row that stands for the value which tells the key.
    let check: RowPlace

    init() throws {
        story = try Story()
        folder = try Folder()
        check = RowPlace(story.rows[0], in: story.ada)
    }

    var target: String { folder.path + "/copy.sqlite" }

    /// The database, open, with so many rows.
    func filled(_ rows: Int = 4, size: Int = 900, at path: String? = nil) async throws -> SQLiteStore {
        let store = try SQLiteStore(path: path ?? folder.database)
        let puts = (0..<rows).map { story.put($0, String(repeating: "x", count: size), expires: 86_400) }
        try await store.apply([.open(story.ada), .open(story.sam)] + puts)
        return store
    }

    func make(to other: String? = nil) throws(CopyFault) -> DatabaseFacts {
        try DatabaseCopy.make(of: folder.database, to: other ?? target, check: check)
    }

    /// What making a copy failed with, or nil when it was made.
    func fault(to other: String? = nil, maxPages: Int? = nil) -> CopyFault? {
        do throws(CopyFault) {
            _ = try DatabaseCopy.make(of: folder.database, to: other ?? target, check: check, maxPages: maxPages)
            return nil
        } catch {
            return error
        }
    }

    /// A backup with eight rows at the target, and no database.
    func backedUp() async throws {
        let first = folder.path + "/first.sqlite"
        try await filled(8, size: 9_000, at: first).close()
        _ = try DatabaseCopy.make(of: first, to: target, check: check)
        for name in try names() where name.hasPrefix("first") {
            try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
        }
    }

    func restore(aside: String? = nil, fits: Bool = true) throws(CopyFault) -> DatabaseFacts {
        try DatabaseCopy.restore(target, to: folder.database, aside: aside, check: check) { _ in fits }
    }

    /// What restoring failed with, or nil when it went well.
    func restoringFault(aside: String? = nil, fits: Bool = true) -> CopyFault? {
        do throws(CopyFault) {
            _ = try restore(aside: aside, fits: fits)
            return nil
        } catch {
            return error
        }
    }

    /// Every file with its bytes.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            files[name] = FileManager.default.contents(atPath: "\(folder.path)/\(name)") ?? Data()
        }
        return files
    }

    func names() throws -> [String] { try files().keys.sorted() }

    func remove() { folder.remove() }
}
