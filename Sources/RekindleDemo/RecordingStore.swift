package import RekindleStore
import Synchronization

/// Keeps rows in memory and remembers what was applied, so that a life of many weeks can be carried over to a database
/// in one transaction.
package final class RecordingStore: Store {
    private let memory = MemoryStore()
    private let applied = Mutex<[Write]>([])

    package init() {}

    /// What was applied since the last time, in its order.
    package func taken() -> [Write] {
        applied.withLock { writes in
            defer { writes = [] }
            return writes
        }
    }

    package func get(_ places: Set<RowPlace>) async throws(StoreFailure) -> [Row] {
        try await memory.get(places)
    }

    package func list(
        _ kind: KindTag, in space: SpaceID, before: Int64?, limit: Int
    ) async throws(StoreFailure) -> [Row] {
        try await memory.list(kind, in: space, before: before, limit: limit)
    }

    package func sequence(of space: SpaceID) async throws(StoreFailure) -> Int64? {
        try await memory.sequence(of: space)
    }

    package func count(_ kind: KindTag, in space: SpaceID) async throws(StoreFailure) -> Int {
        try await memory.count(kind, in: space)
    }

    package func due(_ kind: KindTag, in space: SpaceID, at: Int64, limit: Int) async throws(StoreFailure) -> [Row] {
        try await memory.due(kind, in: space, at: at, limit: limit)
    }

    package func apply(_ writes: [Write]) async throws(StoreFailure) {
        try await memory.apply(writes)
        applied.withLock { $0 += writes }
    }

    /// Nothing goes by itself: where the story is carried to, what has expired by then is there still, and a write that
    /// takes its place would find it.
    package func purge(expiredBefore: Int64) async throws(StoreFailure) -> Int { 0 }

    package func scrub() async throws(StoreFailure) { try await memory.scrub() }
}
