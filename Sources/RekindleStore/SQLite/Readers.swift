import GRDB
import Synchronization

/// Connections that only read. A pool of GRDB asks the file for the version of its schema before each reading, which
/// costs as much as the reading; here nobody changes the schema once the file is open.
final class Readers: Sendable {
    private let connections: [DatabaseQueue]
    /// Those nobody reads with, the last used at the end: it has the pages at hand that are asked for again.
    private let idle: Mutex<[DatabaseQueue]>

    /// Opens them; the file has its schema, and stays open for writing as long as they read.
    init(path: String, count: Int, busyTimeout: Duration) throws {
        var configuration = Configuration.ours(busyTimeout: busyTimeout)
        configuration.readonly = true
        let connections = try (0..<count).map { [configuration] _ in
            try DatabaseQueue(path: path, configuration: configuration)
        }
        self.connections = connections
        idle = Mutex(connections)
    }

    /// Reads where it is called, and waits in line where all are in use. What is read in one statement is one state of
    /// the file.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        guard let free = idle.withLock({ $0.popLast() }) else { return try connections[0].unsafeRead(body) }
        defer { idle.withLock { $0.append(free) } }
        return try free.unsafeRead(body)
    }

    func close() throws {
        for connection in connections { try connection.close() }
    }
}
