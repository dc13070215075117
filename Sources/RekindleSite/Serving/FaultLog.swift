import Logging
import Synchronization

/// Notes for whoever runs the server that something in it is wrong. With few accounts a line for each time would tell who was
/// here when, so of each kind there is one line until the next start.
final class FaultLog: Sendable {
    private let noted = Mutex<Set<String>>([])

    /// The kind of error only: its text could carry what somebody wrote.
    func note(_ error: any Error, _ logger: Logger, isSmall: Bool) {
        let kind = "\(type(of: error))"
        let isNew = noted.withLock { $0.insert(kind).inserted }
        if isNew || !isSmall { logger.error("request failed", metadata: ["error": "\(kind)"]) }
    }
}
