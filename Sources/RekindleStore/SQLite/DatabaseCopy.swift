import Foundation
import GRDB

/// Copies of a whole database, as one file for its owner alone.
package enum DatabaseCopy {
    /// What the name of a copy ends in while it is made: beside its place, so that it is moved there in one step.
    package static let unfinished = ".unfinished"

    /// Copies a database while others write to it: one moment of all of it. Only what was opened and compared with that
    /// moment comes to stand at its place; otherwise nothing is left there.
    ///
    /// `maxPages` bounds the copy, so that a full disk can be tried out.
    /// - Parameter check: where the value is that tells the database's key; nothing of the key itself is needed.
    package static func make(
        of source: String, to target: String, check: RowPlace, maxPages: Int? = nil
    ) throws(CopyFault) -> DatabaseFacts {
        guard Placing.size(source) != nil else { throw .missing(source) }
        guard !Placing.isThere(target) else { throw .taken(target) }
        let draft = target + unfinished
        try Placing.begin(draft)
        defer { Placing.remove(draft) }
        let original = try copy(source, into: draft, check: check, maxPages: maxPages)
        let copied = try named(source, insteadOf: draft) { () throws(CopyFault) in
            try DatabaseFacts.verified(draft, check: check)
        }
        // Rows, pages and the key's value; a database without that value could not be told from another's.
        guard copied == original, copied.check != nil else { throw .differs(source) }
        try Placing.finish(draft, at: target)
        return copied
    }

    /// Brings a copy to where a database is served from. It is verified before anything there is touched, and stays as it is.
    /// Nobody may be serving that database.
    /// - Parameters:
    ///   - aside: the name that a database which is there gets; nil where none may be there.
    ///   - fits: whether a value is that of the key which will be used.
    package static func restore(
        _ backup: String, to database: String, aside: String?, check: RowPlace, fits: ([UInt8]) -> Bool
    ) throws(CopyFault) -> DatabaseFacts {
        guard Placing.size(backup) != nil else { throw .missing(backup) }
        try refuseLeftovers(beside: backup)
        if aside == nil {
            guard !Placing.isThere(database) else { throw .taken(database) }
            try refuseLeftovers(beside: database)
        }
        let draft = database + unfinished
        // Whoever holds the folder's lock knows that nobody else makes one.
        Placing.remove(draft)
        try Placing.begin(draft)
        defer { Placing.remove(draft) }
        try Placing.copy(backup, into: draft)
        let facts = try named(backup, insteadOf: draft) { () throws(CopyFault) in
            try DatabaseFacts.verified(draft, check: check)
        }
        guard let value = facts.check, fits(value) else { throw .wrongKey(backup) }
        try settle(draft)
        if let aside { try setAside(database, at: aside) }
        try Placing.replace(database, with: draft)
        return facts
    }

    private static func copy(
        _ source: String, into draft: String, check: RowPlace, maxPages: Int?
    ) throws(CopyFault) -> DatabaseFacts {
        do {
            var reading = Configuration.ours(busyTimeout: .seconds(5))
            reading.readonly = true
            let original = try DatabaseQueue(path: source, configuration: reading)
            let copy = try DatabaseQueue(path: draft, configuration: .ours(busyTimeout: .seconds(5)))
            let facts = try copy.writeWithoutTransaction { copied in
                if let maxPages { try copied.execute(sql: Statements.pragma("max_page_count", "\(maxPages)")) }
                // What is counted and what is copied are one moment, since both are read in one transaction.
                let facts = try original.read { db in
                    let facts = try DatabaseFacts(db, check: check)
                    try db.backup(to: copied)
                    return facts
                }
                try beOneFile(copied)
                return facts
            }
            try copy.close()
            try original.close()
            return facts
        } catch {
            // Only what is written can be full.
            let fault = CopyFault(error, at: source)
            throw fault == .store(.full, at: source) ? CopyFault.store(.full, at: draft) : fault
        }
    }

    /// What writes ahead needs files beside it to be read, which a copy in a folder for reading alone cannot make.
    private static func beOneFile(_ db: Database) throws {
        let mode = try String.fetchOne(db, sql: Statements.pragma("journal_mode", "DELETE"))
        guard mode == "delete" else { throw StoreFailure.busy }
    }

    /// A copy that was made in another way may write ahead, with files beside it that would be left behind.
    private static func settle(_ draft: String) throws(CopyFault) {
        do {
            let copy = try DatabaseQueue(path: draft, configuration: .ours(busyTimeout: .seconds(5)))
            try copy.writeWithoutTransaction(beOneFile)
            try copy.close()
        } catch {
            throw CopyFault(error, at: draft)
        }
    }

    /// The files beside it go first: at no moment does the new database stand beside what was written for the old one.
    private static func setAside(_ database: String, at aside: String) throws(CopyFault) {
        guard !Placing.isThere(aside) else { throw .taken(aside) }
        for beside in Placing.besides where Placing.isThere(database + beside) {
            guard !Placing.isThere(aside + beside) else { throw .taken(aside + beside) }
            try Placing.replace(aside + beside, with: database + beside)
        }
        if Placing.isThere(database) { try Placing.setAside(database, at: aside) }
    }

    private static func refuseLeftovers(beside path: String) throws(CopyFault) {
        for beside in ["-wal", "-journal"] where Placing.size(path + beside) ?? 0 > 0 {
            throw .leftovers(path + beside)
        }
    }

    /// What is wrong with the copy of a backup is wrong with the backup.
    private static func named<Value>(
        _ path: String, insteadOf draft: String, _ body: () throws(CopyFault) -> Value
    ) throws(CopyFault) -> Value {
        do throws(CopyFault) {
            return try body()
        } catch {
            switch error {
            case .cutOff(draft): throw .cutOff(path)
            case .damaged(draft): throw .damaged(path)
            case .foreign(draft): throw .foreign(path)
            case .newer(draft): throw .newer(path)
            default: throw error
            }
        }
    }
}
