package import Foundation

/// A fresh temporary folder for the files of one database.
package struct Folder: Sendable {
    /// Where it is.
    package let path = NSTemporaryDirectory() + "rekindle-" + UUID().uuidString

    /// Makes the folder.
    package init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// The path of the database.
    package var database: String { path + "/rekindle.sqlite" }

    /// The paths of the database and of the two files that SQLite keeps beside it.
    package var files: [String] { ["", "-wal", "-shm"].map { database + $0 } }

    /// The bytes of those files that are there.
    package func bytes() -> [(file: String, data: Data)] {
        files.compactMap { file in FileManager.default.contents(atPath: file).map { (file, $0) } }
    }

    /// Whether this text stands unencrypted in one of the files.
    package func holds(_ text: String) -> Bool {
        bytes().contains { $0.data.range(of: Data(text.utf8)) != nil }
    }

    /// The permissions of a file.
    package func mode(of file: String) throws -> Int? {
        try (FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber)?.intValue
    }

    /// Removes the folder and all in it.
    package func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
