import Synchronization

/// A store that lives as long as the process: the plainest reading of the contract, for tests and trials.
package final class MemoryStore: Store {
    private let shelves = Mutex(Shelves())

    /// Makes an empty store.
    package init() {}

    package func get(_ places: Set<RowPlace>) async throws(StoreFailure) -> [Row] {
        shelves.withLock { shelves in places.compactMap { shelves.all[$0.space]?.rows[$0.id] } }
    }

    package func list(
        _ kind: KindTag, in space: SpaceID, before: Int64?, limit: Int
    ) async throws(StoreFailure) -> [Row] {
        let rows = rows(of: kind, in: space).filter { row in before.map { row.sequence < $0 } ?? true }
        return Array(rows.sorted { $0.sequence > $1.sequence }.prefix(max(0, limit)))
    }

    package func sequence(of space: SpaceID) async throws(StoreFailure) -> Int64? {
        shelves.withLock { $0.all[space].flatMap { $0.isOpen ? $0.sequence : nil } }
    }

    package func count(_ kind: KindTag, in space: SpaceID) async throws(StoreFailure) -> Int {
        rows(of: kind, in: space).count
    }

    package func due(
        _ kind: KindTag, in space: SpaceID, at: Int64, limit: Int
    ) async throws(StoreFailure) -> [Row] {
        let waiting = rows(of: kind, in: space).compactMap { row in row.due.map { (due: $0, row: row) } }
        let ripe = waiting.filter { $0.due <= at }
        return ripe.sorted { ($0.due, $0.row.sequence) < ($1.due, $1.row.sequence) }.prefix(max(0, limit)).map(\.row)
    }

    package func apply(_ writes: [Write]) async throws(StoreFailure) {
        try shelves.withLock { (shelves: inout Shelves) throws(StoreFailure) in
            try shelves.apply(writes)
        }
    }

    package func purge(expiredBefore moment: Int64) async throws(StoreFailure) -> Int {
        shelves.withLock { $0.purge(expiredBefore: moment).count }
    }

    package func scrub() async throws(StoreFailure) {}

    private func rows(of kind: KindTag, in space: SpaceID) -> [Row] {
        shelves.withLock { $0.all[space]?.rows.values.filter { $0.kind == kind } ?? [] }
    }
}
