import RekindleStore
import RekindleTesting
import RekindleVault
import Synchronization

/// A store that can be made to answer something else than it holds.
final class LyingStore: Store {
    /// What is handed out for what is there.
    typealias Answer = @Sendable (_ there: [Row]) -> [Row]

    /// What is really there.
    let truth = GlassStore()
    private let answer = Mutex<Answer?>(nil)
    private let takesAnything = Mutex(false)

    /// From now on it answers like this.
    func say(_ answer: @escaping Answer) { self.answer.withLock { $0 = answer } }

    /// From now on each write is taken, over whatever is there.
    func takeAnything() { takesAnything.withLock { $0 = true } }

    /// Puts a row in place of whatever is there, as somebody would who writes into the database.
    func plant(_ row: Row) async throws {
        let now = try await truth.get(row.id, in: row.space)
        try await truth.apply([
            .put(
                space: row.space, id: row.id, kind: row.kind, sealed: row.sealed, due: row.due, expires: row.expires,
                version: row.version, expecting: now?.version)
        ])
    }

    /// Takes the mark off a space that it is closed.
    func reopen(_ space: SpaceID) async throws {
        let rows = try await truth.rows(in: space)
        try await truth.apply([.erase(space)])
        try await truth.apply([.open(space)])
        for row in rows { try await plant(row) }
    }

    /// Takes rows away.
    func lose(_ rows: [Row]) async throws {
        try await truth.apply(rows.map { .delete(space: $0.space, id: $0.id, expecting: nil) })
    }

    func get(_ places: Set<RowPlace>) async throws(StoreFailure) -> [Row] { told(try await truth.get(places)) }

    func list(
        _ kind: KindTag, in space: SpaceID, before: Int64?, limit: Int
    ) async throws(StoreFailure) -> [Row] {
        told(try await truth.list(kind, in: space, before: before, limit: limit))
    }

    func due(_ kind: KindTag, in space: SpaceID, at: Int64, limit: Int) async throws(StoreFailure) -> [Row] {
        told(try await truth.due(kind, in: space, at: at, limit: limit))
    }

    func count(_ kind: KindTag, in space: SpaceID) async throws(StoreFailure) -> Int {
        try await truth.count(kind, in: space)
    }

    func sequence(of space: SpaceID) async throws(StoreFailure) -> Int64? { try await truth.sequence(of: space) }

    func apply(_ writes: [Write]) async throws(StoreFailure) {
        guard takesAnything.withLock({ $0 }) else { return try await truth.apply(writes) }
        var taken: [Write] = []
        for write in writes { if let write = try await unchecked(write) { taken.append(write) } }
        try await truth.apply(taken)
    }

    /// The same write without what it expects to be there.
    private func unchecked(_ write: Write) async throws(StoreFailure) -> Write? {
        switch write {
        case .put(let space, let id, let kind, let sealed, let due, let expires, let version, _):
            let now = try await truth.get(id, in: space)
            return .put(
                space: space, id: id, kind: kind, sealed: sealed, due: due, expires: expires, version: version,
                expecting: now?.version)
        case .delete(let space, let id, _): return .delete(space: space, id: id, expecting: nil)
        case .lock: return nil
        case .open, .close, .erase: return write
        }
    }

    func purge(expiredBefore: Int64) async throws(StoreFailure) -> Int {
        try await truth.purge(expiredBefore: expiredBefore)
    }

    func scrub() async throws(StoreFailure) { try await truth.scrub() }

    private func told(_ rows: [Row]) -> [Row] { answer.withLock { $0 }.map { $0(rows) } ?? rows }
}
