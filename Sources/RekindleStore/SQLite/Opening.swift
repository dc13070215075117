import GRDB

extension DatabasePool {
    static func opened(path: String, maxPages: Int?, busyTimeout: Duration) throws -> DatabasePool {
        let pool = try DatabasePool(path: path, configuration: .ours(busyTimeout: busyTimeout))
        try pool.writeWithoutTransaction { db in
            // The pool lowers this to NORMAL while it opens; an answer that was given has to outlast a power cut.
            try db.execute(sql: Statements.pragma("synchronous", "FULL"))
            if let maxPages { try db.execute(sql: Statements.pragma("max_page_count", "\(maxPages)")) }
        }
        try pool.migrate()
        return pool
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
    fileprivate static func ours(busyTimeout: Duration) -> Configuration {
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
