import Logging

/// Writes lines to the error stream. The framework gives each request a number, which the usual handler turns into text
/// for each; here it is written beside what went wrong, and nowhere else.
struct LineLog: LogHandler {
    var metadata = Logger.Metadata()
    var logLevel = Logger.Level.info
    private let lines: StreamLogHandler

    init(label: String) { lines = StreamLogHandler.standardError(label: label) }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var lines = lines
        if event.level >= .warning { lines.metadata = metadata }
        lines.log(event: event)
    }
}
