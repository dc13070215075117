package import RekindleStore
import Synchronization

extension GlassStore: Store {
    /// Writes, unless the mood says otherwise.
    package func apply(_ writes: [Write]) async throws(StoreFailure) {
        let mood = state.withLock { state in
            state.writes += 1
            state.asked?.append("write \(writes.count)")
            return state.mood
        }
        switch mood {
        case .failing(let failure): throw failure
        case .pretending: return
        case .keeping: try await inner.apply(writes)
        }
        state.withLock { state in
            for write in writes { state.count(write) }
        }
    }

    /// Rows by their places, after whatever interrupts.
    package func get(_ places: Set<RowPlace>) async throws(StoreFailure) -> [Row] {
        if let interruption {
            do { try await interruption() } catch { throw .unavailable("the interruption failed: \(error)") }
        }
        // Nothing is asked where there is nothing to ask for.
        if places.isEmpty { return [] }
        state.withLock { $0.asked?.append("get \(places.map(\.space.hex).sorted().joined(separator: " "))") }
        try refuseReading()
        return handOut(try await inner.get(places))
    }

    /// The newest rows of a kind.
    package func list(
        _ kind: KindTag, in space: SpaceID, before: Int64?, limit: Int
    ) async throws(StoreFailure) -> [Row] {
        try refuseReading()
        return handOut(try await inner.list(kind, in: space, before: before, limit: limit))
    }

    /// The rows of a kind whose moment has come.
    package func due(_ kind: KindTag, in space: SpaceID, at: Int64, limit: Int) async throws(StoreFailure) -> [Row] {
        state.withLock { $0.readings += 1 }
        return try await inner.due(kind, in: space, at: at, limit: limit).map(forged)
    }

    /// How many rows of a kind there are.
    package func count(_ kind: KindTag, in space: SpaceID) async throws(StoreFailure) -> Int {
        state.withLock { $0.readings += 1 }
        let counted = try await inner.count(kind, in: space)
        let happen = state.withLock { state in
            defer { state.whileCounting = nil }
            return state.whileCounting
        }
        await happen?()
        return counted
    }

    /// The number of the last write in a space.
    package func sequence(of space: SpaceID) async throws(StoreFailure) -> Int64? {
        state.withLock { $0.readings += 1 }
        return try await inner.sequence(of: space)
    }

    /// Deletes what has expired.
    package func purge(expiredBefore: Int64) async throws(StoreFailure) -> Int {
        try await inner.purge(expiredBefore: expiredBefore)
    }

    /// Leaves nothing of what was removed; busy as long as a test says so.
    package func scrub() async throws(StoreFailure) {
        let isBusy = state.withLock { state in
            state.scrubs += 1
            defer { state.busyScrubs = max(0, state.busyScrubs - 1) }
            return state.busyScrubs > 0
        }
        if isBusy { throw .busy }
        try await inner.scrub()
    }

    private var interruption: (@Sendable () async throws -> Void)? {
        state.withLock { state in
            guard let next = state.interruption else { return nil }
            state.interruption = next.lookups == 0 ? nil : Interruption(lookups: next.lookups - 1, work: next.work)
            return next.lookups == 0 ? next.work : nil
        }
    }

    private func refuseReading() throws(StoreFailure) {
        let failure = state.withLock { state in
            state.readings += 1
            guard let left = state.readsLeft, left > 0 else { return state.readFailure }
            state.readsLeft = left - 1
            return nil
        }
        if let failure { throw failure }
    }

    private func handOut(_ rows: [Row]) -> [Row] {
        state.withLock { $0.rowsRead += rows.count }
        return rows.map(forged)
    }

    private func forged(_ row: Row) -> Row {
        state.withLock { $0.forge }?(row) ?? row
    }
}
