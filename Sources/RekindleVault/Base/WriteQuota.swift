import RekindleStore
import Synchronization

/// How much one author may write: a hundred times what a busy person does, so that nobody fills the disk of all. Counted for
/// each author and never for a space, where one of two could use up what the other needs, and only while a request is worked
/// on: what the program writes by itself is not counted.
package final class WriteQuota: Sendable {
    /// Times that something is written.
    package static let mostWritesAMinute = 1_000
    /// New rows.
    package static let mostRowsADay = 5_000
    /// Of all that is written.
    package static let mostBytesADay = 67_108_864

    /// Whose request is worked on.
    package struct Author: Sendable {
        let quota: WriteQuota
        let person: PersonID
    }

    private struct Use {
        var (minute, day): (Int64, Int64) = (0, 0)
        var (writes, rows, bytes) = (0, 0, 0)
    }

    /// Who writes; nil where nobody is counted.
    @TaskLocal package static var author: Author?

    private let uses = Mutex<[PersonID: Use]>([:])
    private let clock: Clock

    init(clock: Clock) {
        self.clock = clock
    }

    /// To be set while a request of theirs is worked on.
    package func author(_ person: PersonID) -> Author { Author(quota: self, person: person) }

    /// Counts what is about to be written.
    static func take(_ writes: [Write]) throws(VaultFailure) {
        guard let author else { return }
        guard author.quota.take(writes, author.person) else { throw .tooMuch }
    }

    private func take(_ writes: [Write], _ person: PersonID) -> Bool {
        let (minute, day) = (clock.seconds / 60, clock.seconds / 86_400)
        return uses.withLock { uses in
            var use = uses[person] ?? Use()
            if use.day != day { use = Use() }
            if use.minute != minute { use.writes = 0 }
            (use.minute, use.day, use.writes) = (minute, day, use.writes + 1)
            for case .put(_, _, _, let sealed, _, _, _, let expecting) in writes {
                use.rows += expecting == nil ? 1 : 0
                use.bytes += sealed.count
            }
            guard use.writes <= Self.mostWritesAMinute, use.rows <= Self.mostRowsADay, use.bytes <= Self.mostBytesADay
            else { return false }
            uses[person] = use
            return true
        }
    }
}
