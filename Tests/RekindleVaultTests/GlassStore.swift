import Foundation
import RekindleStore
import Synchronization

/// A store that shows every row it holds and, if a test wants, hands out others than were put there.
final class GlassStore: Store {
    private struct Name: Hashable {
        var space: SpaceID
        var id: RowID
    }

    private struct State {
        var names: Set<Name> = []
        var forge: (@Sendable (Row) -> Row)?
        var interruption: Interruption?
    }

    /// Something that happens between two look-ups of one request.
    private struct Interruption {
        var lookups: Int
        var work: @Sendable () async throws -> Void
    }

    private let inner = MemoryStore()
    private let state = Mutex(State())

    /// From now on each row is handed out as `forge` makes it.
    func forge(_ forge: (@Sendable (Row) -> Row)?) {
        state.withLock { $0.forge = forge }
    }

    /// Once, before the look-up that comes after so many others, `work` happens from beginning to end.
    func interrupt(after lookups: Int, _ work: @escaping @Sendable () async throws -> Void) {
        state.withLock { $0.interruption = Interruption(lookups: lookups, work: work) }
    }

    private var interruption: (@Sendable () async throws -> Void)? {
        state.withLock { state in
            guard let next = state.interruption else { return nil }
            state.interruption = next.lookups == 0 ? nil : Interruption(lookups: next.lookups - 1, work: next.work)
            return next.lookups == 0 ? next.work : nil
        }
    }

    /// Every row as it was put, in no order that means anything.
    func rows() async throws -> [Row] {
        var rows: [Row] = []
        for name in state.withLock({ $0.names }) {
            if let row = try await inner.get(name.id, in: name.space) { rows.append(row) }
        }
        return rows
    }

    func rows(in space: SpaceID) async throws -> [Row] {
        try await rows().filter { $0.space == space }.sorted { $0.sequence < $1.sequence }
    }

    func get(_ ids: Set<RowID>, in space: SpaceID) async throws(StoreFailure) -> [Row] {
        if let interruption {
            do { try await interruption() } catch { throw .unavailable("the interruption failed: \(error)") }
        }
        return try await inner.get(ids, in: space).map(forged)
    }

    func list(_ kind: KindTag, in space: SpaceID, before: Int64?, limit: Int) async throws(StoreFailure) -> [Row] {
        try await inner.list(kind, in: space, before: before, limit: limit).map(forged)
    }

    func due(_ kind: KindTag, in space: SpaceID, at: Int64, limit: Int) async throws(StoreFailure) -> [Row] {
        try await inner.due(kind, in: space, at: at, limit: limit).map(forged)
    }

    func apply(_ writes: [Write]) async throws(StoreFailure) {
        try await inner.apply(writes)
        for case .put(let space, let id, _, _, _, _, _, _) in writes {
            _ = state.withLock { $0.names.insert(Name(space: space, id: id)) }
        }
    }

    func sequence(of space: SpaceID) async throws(StoreFailure) -> Int64? { try await inner.sequence(of: space) }

    func count(_ kind: KindTag, in space: SpaceID) async throws(StoreFailure) -> Int {
        try await inner.count(kind, in: space)
    }

    func purge(expiredBefore: Int64) async throws(StoreFailure) -> Int {
        try await inner.purge(expiredBefore: expiredBefore)
    }

    private func forged(_ row: Row) -> Row {
        state.withLock { $0.forge }?(row) ?? row
    }
}

extension Row {
    /// The fields that stand in plain sight, in the rows of the system.
    var fields: [String: Any]? {
        try? JSONSerialization.jsonObject(with: Data(sealed)) as? [String: Any]
    }
}
