package import Logging
import Synchronization

/// Keeps every line that is logged, at the level at which `serve` logs.
package final class LogBook: Sendable {
    private let kept = Mutex<[String]>([])

    /// The lines so far.
    package var lines: [String] { kept.withLock { $0 } }

    /// An empty book.
    package init() {}

    /// What writes into it.
    package var logger: Logger {
        var logger = Logger(label: "test") { [self] _ in Pen(book: self) }
        logger.logLevel = .info
        return logger
    }

    private func write(_ line: String) { kept.withLock { $0.append(line) } }

    private struct Pen: LogHandler {
        let book: LogBook
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.info

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            book.write("\(event.level) \(event.message)\(event.metadata.map { " \($0)" } ?? "")")
        }
    }
}
