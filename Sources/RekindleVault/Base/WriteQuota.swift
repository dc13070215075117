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

    /// Of all these, what comes while the session is locked may write one part in so many. It is counted for itself:
    /// whoever sends it has not shown who they are, and uses up nothing of the owner's.
    package static let shareBehindLock = 10

    /// Whose request is worked on.
    package struct Author: Sendable {
        fileprivate let quota: WriteQuota
        fileprivate let payer: Payer
    }

    fileprivate struct Payer: Hashable {
        let person: PersonID
        let isLocked: Bool

        /// One part in so many is theirs.
        var share: Int { isLocked ? WriteQuota.shareBehindLock : 1 }
    }

    private struct Use {
        var minute: Int64 = 0
        var day: Int64 = 0
        var writes = 0
        var rows = 0
        var bytes = 0
        /// Whether the owner has begun anew on that day.
        var isSecond = false
    }

    /// Who writes; nil where nobody is counted.
    @TaskLocal package static var author: Author?

    private let uses = Mutex<[Payer: Use]>([:])
    private let clock: Clock

    init(clock: Clock) {
        self.clock = clock
    }

    /// To be set while a request of theirs is worked on.
    package func author(_ person: PersonID, isLocked: Bool = false) -> Author {
        Author(quota: self, payer: Payer(person: person, isLocked: isLocked))
    }

    /// Once a day an owner who has shown the password begins anew: somebody else may have used up what was theirs.
    func beginAnew(_ person: PersonID) {
        let (today, owner) = (clock.seconds / 86_400, Payer(person: person, isLocked: false))
        uses.withLock { uses in
            guard let use = uses[owner], use.day == today, !use.isSecond else { return }
            uses[owner] = Use(day: today, isSecond: true)
        }
    }

    /// Counts what is about to be written.
    static func take(_ writes: [Write]) throws(VaultFailure) {
        guard let author else { return }
        guard author.quota.take(writes, author.payer) else { throw .tooMuch }
    }

    private func take(_ writes: [Write], _ payer: Payer) -> Bool {
        let (minute, day) = (clock.seconds / 60, clock.seconds / 86_400)
        return uses.withLock { uses in
            var use = uses[payer] ?? Use()
            if use.day != day { use = Use() }
            if use.minute != minute { use.writes = 0 }
            (use.minute, use.day, use.writes) = (minute, day, use.writes + 1)
            for case .put(_, _, _, let sealed, _, _, _, let expecting) in writes {
                use.rows += expecting == nil ? 1 : 0
                use.bytes += sealed.count
            }
            guard use.writes <= Self.mostWritesAMinute / payer.share, use.rows <= Self.mostRowsADay / payer.share,
                use.bytes <= Self.mostBytesADay / payer.share
            else { return false }
            uses[payer] = use
            return true
        }
    }
}
