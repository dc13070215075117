import Foundation
import RekindleStore

/// The engines that pass the same contract.
enum Engine: String, CaseIterable, Sendable {
    case memory, sqlite

    /// Runs the body over a fresh store, which is gone afterwards.
    func run<Value>(_ body: (any Store) async throws -> Value) async throws -> Value {
        switch self {
        case .memory:
            return try await body(MemoryStore())
        case .sqlite:
            let folder = try Folder()
            defer { folder.remove() }
            return try await body(SQLiteStore(path: folder.database))
        }
    }
}

/// A fresh temporary folder.
struct Folder {
    let path = NSTemporaryDirectory() + "rekindle-store-" + UUID().uuidString

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    var database: String { path + "/rekindle.sqlite" }

    /// The database and the two files that SQLite keeps beside it.
    var files: [String] { ["", "-wal", "-shm"].map { database + $0 } }

    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }

    func holds(_ text: String) -> Bool {
        files.contains { FileManager.default.contents(atPath: $0)?.range(of: Data(text.utf8)) != nil }
    }

    func mode(of file: String) throws -> Int? {
        try (FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber)?.intValue
    }
}

/// What a step failed with, or nil when it went well.
func failure(_ step: () async throws -> Void) async -> StoreFailure? {
    do {
        try await step()
        return nil
    } catch {
        return error as? StoreFailure ?? .unavailable("not a failure of a store: \(error)")
    }
}
