package import RekindleStore
import Synchronization

/// A store, in memory unless another lies beneath, that shows its rows, counts reads and writes, and, when a test wants, fails, writes nothing, hands
/// out other rows than were put there, or lets something happen in the middle of a request.
package final class GlassStore: Sendable {
    /// What happens to a write.
    package enum Mood: Equatable, Sendable {
        /// It is kept.
        case keeping
        /// Says that it was kept and keeps nothing: one can try what every form does without anything changing.
        case pretending
        /// It fails with this.
        case failing(StoreFailure)
    }

    struct Name: Hashable {
        var space: SpaceID
        var id: RowID
    }

    struct State {
        var names: Set<Name> = []
        var mood = Mood.keeping
        var writes = 0
        var puts: [SpaceID: Int] = [:]
        var deletes: [SpaceID: Int] = [:]
        var rowsRead = 0
        var readings = 0
        var scrubs = 0
        var busyScrubs = 0
        var asked: [String]?
        var readFailure: StoreFailure?
        var readsLeft: Int?
        var whileCounting: (@Sendable () async -> Void)?
        var forge: (@Sendable (Row) -> Row)?
        var interruption: Interruption?

        mutating func count(_ write: Write) {
            switch write {
            case .put(let space, let id, _, _, _, _, _, _):
                names.insert(Name(space: space, id: id))
                puts[space, default: 0] += 1
            case .delete(let space, _, _): deletes[space, default: 0] += 1
            case .open, .close, .erase, .lock: break
            }
        }
    }

    /// Something that happens between two look-ups of one request.
    struct Interruption {
        var lookups: Int
        var work: @Sendable () async throws -> Void
    }

    let inner: any Store
    let state = Mutex(State())

    /// An empty store that keeps everything.
    package init(over inner: any Store = MemoryStore()) { self.inner = inner }

    /// What happens to writes from now on.
    package var mood: Mood {
        get { state.withLock { $0.mood } }
        set { state.withLock { $0.mood = newValue } }
    }

    /// What every `get` and `list` fails with.
    package var readFailure: StoreFailure? {
        get { state.withLock { $0.readFailure } }
        set { state.withLock { $0.readFailure = newValue } }
    }

    /// So many times a `get` or a `list` answers yet, and every one after that fails with this.
    package func failReading(after reads: Int, with failure: StoreFailure) {
        state.withLock { ($0.readsLeft, $0.readFailure) = (reads, failure) }
    }

    /// Everything answers again.
    package func readAgain() { state.withLock { ($0.readsLeft, $0.readFailure) = (nil, nil) } }

    /// How often something was to be written.
    package var writes: Int { state.withLock { $0.writes } }

    /// How often a row was put into a space.
    package func puts(in space: SpaceID) -> Int { state.withLock { $0.puts[space, default: 0] } }

    /// How often a row of a space was to go, whether it was there or not.
    package func deletes(in space: SpaceID) -> Int { state.withLock { $0.deletes[space, default: 0] } }

    /// How often something was read so far; each is one statement.
    package var readings: Int { state.withLock { $0.readings } }

    /// Each look-up by place, with the spaces it is about, and each write that a piece of work takes, in order: what its
    /// time could tell.
    package func asked(during work: () async throws -> Void) async rethrows -> [String] {
        state.withLock { $0.asked = [] }
        defer { state.withLock { $0.asked = nil } }
        try await work()
        return state.withLock { $0.asked } ?? []
    }

    /// How often nothing of what was removed was to stay.
    package var scrubs: Int { state.withLock { $0.scrubs } }

    /// So many times from now on a reader holds that up.
    package func holdScrubsUp(times: Int) { state.withLock { $0.busyScrubs = times } }

    /// How many rows were read so far.
    package var rowsRead: Int { state.withLock { $0.rowsRead } }

    /// Happens once, between counting rows and telling how many there are.
    package func whileCounting(_ happen: @escaping @Sendable () async -> Void) {
        state.withLock { $0.whileCounting = happen }
    }

    /// From now on each row is handed out as `forge` makes it.
    package func forge(_ forge: (@Sendable (Row) -> Row)?) {
        state.withLock { $0.forge = forge }
    }

    /// Once, before the look-up that comes after so many others, `work` happens from beginning to end.
    package func interrupt(after lookups: Int, _ work: @escaping @Sendable () async throws -> Void) {
        state.withLock { $0.interruption = Interruption(lookups: lookups, work: work) }
    }

    /// Every row as it was put, in an order of its own.
    package func rows() async throws -> [Row] {
        var rows: [Row] = []
        for name in state.withLock({ $0.names }) {
            if let row = try await inner.get(name.id, in: name.space) { rows.append(row) }
        }
        return rows.sorted { ($0.space.hex, $0.id.hex) < ($1.space.hex, $1.id.hex) }
    }

    /// The rows of one space in the order in which they were last written.
    package func rows(in space: SpaceID) async throws -> [Row] {
        try await rows().filter { $0.space == space }.sorted { $0.sequence < $1.sequence }
    }
}
