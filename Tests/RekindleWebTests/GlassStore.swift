import RekindleStore
import Synchronization

/// A store in memory that shows its rows, counts writes, and, when a test wants, takes none or fails.
final class GlassStore: Store {
    /// What happens to a write.
    enum Mood: Equatable, Sendable {
        case keeping
        /// Says that it was kept and keeps nothing: one can try what every form does without anything changing.
        case pretending
        case failing(StoreFailure)
    }

    private struct Name: Hashable {
        var space: SpaceID
        var id: RowID
    }

    private struct State {
        var names: Set<Name> = []
        var mood = Mood.keeping
        var writes = 0
        var rowsRead = 0
        var readFailure: StoreFailure?
        var whileCounting: (@Sendable () async -> Void)?
    }

    private let inner = MemoryStore()
    private let state = Mutex(State())

    var mood: Mood {
        get { state.withLock { $0.mood } }
        set { state.withLock { $0.mood = newValue } }
    }

    /// What every reading fails with.
    var readFailure: StoreFailure? {
        get { state.withLock { $0.readFailure } }
        set { state.withLock { $0.readFailure = newValue } }
    }

    private func refuseReading() throws(StoreFailure) {
        if let readFailure { throw readFailure }
    }

    /// How often something was to be written.
    var writes: Int { state.withLock { $0.writes } }

    /// How many rows were read so far.
    var rowsRead: Int { state.withLock { $0.rowsRead } }

    /// Happens once, between counting rows and telling how many there are.
    func whileCounting(_ happen: @escaping @Sendable () async -> Void) { state.withLock { $0.whileCounting = happen } }

    /// Every row there is, in an order of its own.
    func rows() async throws -> [Row] {
        var rows: [Row] = []
        for name in state.withLock({ $0.names }) {
            if let row = try await inner.get(name.id, in: name.space) { rows.append(row) }
        }
        return rows.sorted { ($0.space.hex, $0.id.hex) < ($1.space.hex, $1.id.hex) }
    }

    func apply(_ writes: [Write]) async throws(StoreFailure) {
        let mood = state.withLock { state in
            state.writes += 1
            return state.mood
        }
        switch mood {
        case .failing(let failure): throw failure
        case .pretending: return
        case .keeping: try await inner.apply(writes)
        }
        for case .put(let space, let id, _, _, _, _, _, _) in writes {
            _ = state.withLock { $0.names.insert(Name(space: space, id: id)) }
        }
    }

    func count(_ kind: KindTag, in space: SpaceID) async throws(StoreFailure) -> Int {
        let counted = try await inner.count(kind, in: space)
        let happen = state.withLock { state in
            defer { state.whileCounting = nil }
            return state.whileCounting
        }
        await happen?()
        return counted
    }

    func get(_ ids: Set<RowID>, in space: SpaceID) async throws(StoreFailure) -> [Row] {
        try refuseReading()
        let rows = try await inner.get(ids, in: space)
        state.withLock { $0.rowsRead += rows.count }
        return rows
    }

    func list(_ kind: KindTag, in space: SpaceID, before: Int64?, limit: Int) async throws(StoreFailure) -> [Row] {
        try refuseReading()
        let rows = try await inner.list(kind, in: space, before: before, limit: limit)
        state.withLock { $0.rowsRead += rows.count }
        return rows
    }

    func due(_ kind: KindTag, in space: SpaceID, at: Int64, limit: Int) async throws(StoreFailure) -> [Row] {
        try await inner.due(kind, in: space, at: at, limit: limit)
    }

    func sequence(of space: SpaceID) async throws(StoreFailure) -> Int64? { try await inner.sequence(of: space) }

    func purge(expiredBefore: Int64) async throws(StoreFailure) -> Int {
        try await inner.purge(expiredBefore: expiredBefore)
    }

}
