import RekindleCore
import RekindleStore
import Synchronization

/// Failed tries that could not be written, such as on a full disk. They count in memory, beside those that were written
/// before: otherwise either everybody could guess then, or nobody could end a session.
final class UnwrittenTries: Sendable {
    /// So many sources are held; beyond it nothing is compared for another one.
    static let most = 500

    /// How many failed, and when the last one did.
    struct Tries {
        var fails = 0
        var last: Int64 = 0
    }

    private let tries = Mutex<[RowID: Tries]>([:])

    /// Counts a try as failed, or says how long to wait and counts nothing.
    /// - Parameter written: those of the same source that were written.
    func count(_ name: RowID, beside written: Tries, _ backoff: Backoff, at now: Int64) -> Int64 {
        tries.withLock { all in
            // Names change with the day, so that older ones count for nothing any more.
            all = all.filter { abs(now - $0.value.last) < 86_400 }
            guard let held = all[name] ?? (all.count < Self.most ? Tries() : nil) else { return Backoff.longest }
            let seconds = backoff.wait(
                fails: written.fails + held.fails, last: max(written.last, held.last), now: now)
            if seconds == 0 { all[name] = Tries(fails: held.fails + 1, last: now) }
            return seconds
        }
    }

    /// Takes one off again.
    func giveBack(_ name: RowID) {
        tries.withLock { all in
            guard let held = all[name] else { return }
            all[name] = held.fails > 1 ? Tries(fails: held.fails - 1, last: held.last) : nil
        }
    }
}
