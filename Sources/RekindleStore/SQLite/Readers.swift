import GRDB
import Synchronization

/// Connections that only read, used in turn. A pool of GRDB asks the file for the version of its schema before each
/// reading, which costs as much as the reading; here nobody changes the schema once the file is open.
final class Readers: Sendable {
    private let connections: [DatabaseQueue]
    private let turn = Atomic<Int>(0)

    /// Opens them; the file has its schema, and stays open for writing as long as they read.
    init(path: String, count: Int, busyTimeout: Duration) throws {
        var configuration = Configuration.ours(busyTimeout: busyTimeout)
        configuration.readonly = true
        connections = try (0..<count).map { [configuration] _ in
            try DatabaseQueue(path: path, configuration: configuration)
        }
    }

    /// Reads where it is called, or waits for whoever has the same connection. What is read in one statement is one state
    /// of the file.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let place = turn.wrappingAdd(1, ordering: .relaxed).oldValue
        return try connections[Int(place.magnitude % UInt(connections.count))].unsafeRead(body)
    }

    func close() throws {
        for connection in connections { try connection.close() }
    }
}
