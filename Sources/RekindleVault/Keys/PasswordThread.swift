import Foundation

/// One thread of low priority that runs scrypt, with a bounded queue: other pages stay fast while somebody signs in,
/// and what comes to a full queue is refused.
package final class PasswordThread: Sendable {
    private struct State {
        var jobs: [@Sendable () -> Void] = []
        var isStopped = false
        var finished = 0
    }

    private final class Line: @unchecked Sendable {
        // Guarded by `condition` on every access.
        var state = State()
        let condition = NSCondition()
    }

    private let line = Line()
    private let capacity: Int

    /// Its nice value, from 0 to 19: a tenth of a core beside one busy process, so that a sign-in takes some seconds
    /// there. At 19 it took a minute (docs/decisions/0023).
    package static let niceness: Int32 = 10

    package init(capacity: Int = 16) {
        self.capacity = capacity
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

    func stretch(_ password: [UInt8], salt: [UInt8], cost: PasswordCost) async throws(VaultFailure) -> [UInt8] {
        let result: Result<[UInt8], VaultFailure> = await withCheckedContinuation { continuation in
            let accepted = enqueue {
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

    private func enqueue(_ job: @escaping @Sendable () -> Void) -> Bool {
        line.condition.withLock {
            guard line.state.jobs.count < capacity else { return false }
            line.state.jobs.append(job)
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
            while line.state.jobs.isEmpty {
                if line.state.isStopped { return nil }
                line.condition.wait()
            }
            return line.state.jobs.removeFirst()
        }
    }
}
