import Foundation

/// A fresh temporary folder.
struct Folder: Sendable {
    let path = NSTemporaryDirectory() + "rekindle-vault-" + UUID().uuidString

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    var database: String { path + "/rekindle.sqlite" }

    /// The bytes of the database and of the two files that SQLite keeps beside it.
    func bytes() -> [(file: String, data: Data)] {
        ["", "-wal", "-shm"].compactMap { suffix in
            FileManager.default.contents(atPath: database + suffix).map { (suffix, $0) }
        }
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
