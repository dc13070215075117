import RekindleStore
import RekindleTesting

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

/// What a step failed with, or nil when it went well.
func failure(_ step: () async throws -> Void) async -> StoreFailure? {
    do {
        try await step()
        return nil
    } catch {
        return error as? StoreFailure ?? .unavailable("not a failure of a store: \(error)")
    }
}
