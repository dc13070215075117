import Foundation

/// One thread of low priority that runs scrypt, with a bounded queue that takes turns: other pages stay fast while
/// somebody signs in, nobody shuts others out by signing in much, and what comes to a full queue is refused.
package final class PasswordThread: Sendable {
    private struct State {
        var jobs = PasswordLine<@Sendable () -> Void>()
        var isStopped = false
        var finished = 0
    }

    private final class Line: @unchecked Sendable {
        // Guarded by `condition` on every access.
        var state = State()
        let condition = NSCondition()
    }

    private let line = Line()

    /// So many wait, whoever sent them.
    package static let capacity = 16
    /// So many of each address wait also where the line is full of others'.
    package static let ofOne = 4
    /// And no more than so many of all.
    package static let mostWaiting = 64

    /// Its nice value, from 0 to 19: a tenth of a core beside one busy process, so that a sign-in takes some seconds
    /// there. At 19 it took a minute (docs/decisions/0023).
    package static let niceness: Int32 = 10

    package init() {
        let line = self.line
        let thread = Thread { PasswordThread.work(line) }
        thread.name = "passwords"
        thread.start()
    }

    /// How many passwords it has stretched so far: the same work for a name that is here and for one that is not.
    package var finished: Int { line.condition.withLock { line.state.finished } }

    deinit {
        line.condition.withLock {
            line.state.isStopped = true
            line.condition.signal()
        }
    }

    func stretch(
        _ password: [UInt8], salt: [UInt8], cost: PasswordCost, turn: PasswordTurn
    ) async throws(VaultFailure) -> [UInt8] {
        let result: Result<[UInt8], VaultFailure> = await withCheckedContinuation { continuation in
            let accepted = enqueue(turn) {
                do throws(VaultFailure) {
                    continuation.resume(returning: .success(try cost.stretch(password, salt: salt)))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
            if !accepted { continuation.resume(returning: .failure(.passwordsTooBusy)) }
        }
        return try result.get()
    }

    private func enqueue(_ turn: PasswordTurn, _ job: @escaping @Sendable () -> Void) -> Bool {
        line.condition.withLock {
            guard line.state.jobs.append(job, of: turn) else { return false }
            line.condition.signal()
            return true
        }
    }

    private static func work(_ line: Line) {
        #if os(Linux)
            // On Linux this lowers the calling thread alone.
            setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness)
        #endif
        while let job = next(line) {
            line.condition.withLock { line.state.finished += 1 }
            job()
        }
    }

    private static func next(_ line: Line) -> (@Sendable () -> Void)? {
        line.condition.withLock {
            while true {
                if let job = line.state.jobs.next() { return job }
                if line.state.isStopped { return nil }
                line.condition.wait()
            }
        }
    }
}
