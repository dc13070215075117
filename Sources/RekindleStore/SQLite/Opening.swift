import GRDB

extension DatabaseQueue {
    /// The connection that writes.
    static func opened(path: String, maxPages: Int?, busyTimeout: Duration) throws -> DatabaseQueue {
        var configuration = Configuration.ours(busyTimeout: busyTimeout)
        configuration.journalMode = .wal
        let writer = try DatabaseQueue(path: path, configuration: configuration)
        try writer.writeWithoutTransaction { db in
            // GRDB lowers this to NORMAL for write-ahead mode; an answer that was given has to outlast a power cut.
            try db.execute(sql: Statements.pragma("synchronous", "FULL"))
            if let maxPages { try db.execute(sql: Statements.pragma("max_page_count", "\(maxPages)")) }
        }
        try writer.migrate()
        return writer
    }

    private func migrate() throws {
        let migrations = Migrations.all
        guard try !read(migrations.hasBeenSuperseded) else {
            throw StoreFailure.unavailable("this database was written by a newer version of the program")
        }
        try migrations.migrate(self)
    }
}

extension Configuration {
    static func ours(busyTimeout: Duration) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(busyTimeout / .seconds(1))
        configuration.prepareDatabase { db in
            try db.execute(sql: Statements.pragma("secure_delete", "ON"))
            try db.execute(sql: Statements.pragma("temp_store", "MEMORY"))
        }
        return configuration
    }
}
