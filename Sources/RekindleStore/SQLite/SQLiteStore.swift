import Foundation
import GRDB

/// The embedded store: one SQLite file that only its owner may read, in write-ahead mode.
package final class SQLiteStore: Store {
    /// As many read at once as there are threads that serve on a small machine.
    private static let readerCount = 5

    private let writer: DatabaseQueue
    private let readers: Readers

    /// Opens the file, makes it when it is missing, and brings its schema up to date.
    ///
    /// `maxPages` bounds the file, so that a full disk can be tried out; `busyTimeout` is how long a call waits for
    /// somebody else's lock.
    package init(
        path: String, maxPages: Int? = nil, busyTimeout: Duration = .seconds(5)
    ) throws(StoreFailure) {
        do {
            try PrivateFile.prepare(path)
            writer = try DatabaseQueue.opened(path: path, maxPages: maxPages, busyTimeout: busyTimeout)
            readers = try Readers(path: path, count: Self.readerCount, busyTimeout: busyTimeout)
        } catch {
            throw StoreFailure(error)
        }
    }

    /// Whether a server that was not stopped left a write-ahead file with something in it, which the next one takes in. It
    /// belongs to the very database that it was written for.
    package static func hasLeftovers(beside path: String) -> Bool {
        var about = stat()
        return stat(path + "-wal", &about) == 0 && about.st_size > 0
    }

    package func get(_ places: Set<RowPlace>) async throws(StoreFailure) -> [Row] {
        guard !places.isEmpty else { return [] }
        // An untyped array: GRDB converts one of a single type by a key path, which is made anew at each call.
        var names: [(any DatabaseValueConvertible)?] = []
        names.reserveCapacity(places.count * 2)
        for place in places {
            names.append(place.space.data)
            names.append(place.id.data)
        }
        return try read { [names] in try $0.rows(Statements.get(places.count), StatementArguments(names)) }
    }

    package func list(
        _ kind: KindTag, in space: SpaceID, before: Int64?, limit: Int
    ) async throws(StoreFailure) -> [Row] {
        try read {
            // A negative limit means "all" to SQLite.
            try $0.rows(Statements.list, [space.data, kind.data, before ?? .max, max(0, limit)])
        }
    }

    package func sequence(of space: SpaceID) async throws(StoreFailure) -> Int64? {
        try read { try $0.number(Statements.sequenceOfOpen, [space.data]) }
    }

    package func count(_ kind: KindTag, in space: SpaceID) async throws(StoreFailure) -> Int {
        try read { try $0.number(Statements.count, [space.data, kind.data]).map(Int.init) ?? 0 }
    }

    package func due(
        _ kind: KindTag, in space: SpaceID, at: Int64, limit: Int
    ) async throws(StoreFailure) -> [Row] {
        try read { try $0.rows(Statements.due, [space.data, kind.data, at, max(0, limit)]) }
    }

    package func apply(_ writes: [Write]) async throws(StoreFailure) {
        guard !writes.isEmpty else { return }
        try await write { db in
            for write in writes { try db.run(write) }
        }
    }

    package func purge(expiredBefore moment: Int64) async throws(StoreFailure) -> Int {
        try await write { try $0.purge(expiredBefore: moment).count }
    }

    /// Moves everything from the write-ahead file into the database and empties it, so that deleted bytes are gone.
    /// Only tests call it while the file is open, to search the files; `close` does the same.
    package func checkpoint() async throws(StoreFailure) {
        try await outsideTransaction { try $0.checkpoint() }
    }

    package func scrub() async throws(StoreFailure) {
        try await outsideTransaction { db in
            // What is deleted is overwritten; but where rows move from one page to another, pieces of them stay between those
            // that are there, and only writing all of it anew leaves none. Where there is no room for that, the rest is done.
            try? db.execute(sql: Statements.vacuum)
            try db.checkpoint()
        }
    }

    /// What the writing connection answers to a pragma with a number for an answer. Tests read back what holds for this
    /// connection alone and cannot be asked of another.
    package func pragma(_ name: String) async throws(StoreFailure) -> Int64 {
        let isName = !name.isEmpty && name.allSatisfy { $0 == "_" || ("a"..."z").contains($0) }
        guard isName else { throw .unavailable("no such pragma") }
        let answer = try await outsideTransaction { try Int64.fetchOne($0, sql: Statements.pragma(name)) }
        guard let answer else { throw .unavailable("no such pragma") }
        return answer
    }

    /// Closes the file; whatever is asked afterwards is unavailable.
    package func close() throws(StoreFailure) {
        // The last to close would empty the write-ahead file, but not where somebody copies the database meanwhile. A
        // failure loses nothing.
        _ = try? writer.writeWithoutTransaction { try $0.checkpoint() }
        do {
            try readers.close()
            try writer.close()
        } catch { throw StoreFailure(error) }
    }
}

extension SQLiteStore {
    /// Reads where it is called: a few dozen microseconds, against as many again for going to another thread and back.
    /// Writers never hold readers up. Each reading is one statement, which sees one state of the file without a
    /// transaction around it.
    private func read<Value: Sendable>(_ body: (Database) throws -> Value) throws(StoreFailure) -> Value {
        do { return try readers.read(body) } catch { throw StoreFailure(error) }
    }

    // The callbacks of GRDB are used instead of its asynchronous functions because those give up half-way when the
    // calling task is cancelled: a visitor who leaves does not decide whether something was kept.

    private func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreFailure) -> Value {
        let outcome = await withCheckedContinuation { continuation in
            writer.asyncWrite(body) { _, outcome in continuation.resume(returning: outcome) }
        }
        return try outcome.mapError(StoreFailure.init).get()
    }

    private func outsideTransaction<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreFailure) -> Value {
        let outcome = await withCheckedContinuation { continuation in
            writer.asyncWriteWithoutTransaction { db in continuation.resume(returning: Result { try body(db) }) }
        }
        return try outcome.mapError(StoreFailure.init).get()
    }
}
