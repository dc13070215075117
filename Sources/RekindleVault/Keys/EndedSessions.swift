import RekindleStore
import Synchronization

/// Sessions that were ended while the database could not be written. They open nothing from then on, and their rows go as
/// soon as it can be written again.
final class EndedSessions: Sendable {
    private let sessions = Mutex<Set<RowID>>([])

    /// Those whose rows are still there.
    var all: Set<RowID> { sessions.withLock { $0 } }

    func contains(_ session: RowID) -> Bool { sessions.withLock { $0.contains(session) } }

    func add(_ ended: [RowID]) { sessions.withLock { $0.formUnion(ended) } }

    func remove(_ gone: Set<RowID>) { sessions.withLock { $0.subtract(gone) } }
}
