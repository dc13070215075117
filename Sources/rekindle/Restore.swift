import ArgumentParser
import Foundation
import RekindleStore
import RekindleVault

/// Brings a backup to where the database is served from.
struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup in the place of the database. The server has to be stopped.",
        discussion: """
            The backup is verified and compared with the server key before anything is changed. It stays as it is.
            """)

    @Argument(help: "The backup.")
    var from: String

    @Flag(help: "Move a database that is there aside. Without this it is not touched.")
    var replace = false

    func run() throws {
        do { try restore() } catch { try Stop.after(error) }
    }

    private func restore() throws {
        umask(0o077)
        let settings = try Settings.ofEnvironment()
        try DataFolder.make(settings.data)
        try DataFolder.refuseForeign(settings.data)
        let lock = try DataFolder.lock(settings.lock)
        let key = try KeyFile(path: settings.keyFile).key(databaseExists: true)
        let aside = replace ? "\(settings.database).before-\(Int(Date().timeIntervalSince1970))" : nil
        let facts = try DatabaseCopy.restore(
            from, to: settings.database, aside: aside, check: Vault.checkPlace, fits: { key.belongs(to: $0) })
        withExtendedLifetime(lock) {}
        tell(facts, settings, aside: aside.flatMap { FileMode($0) == nil ? nil : $0 })
    }

    private func tell(_ facts: DatabaseFacts, _ settings: Settings, aside: String?) {
        var words = "Restored to \(settings.database): \(facts.rows) rows, \(facts.bytes) bytes.\n"
        if let aside { words += "The database that was there is at \(aside). Delete it when all is well.\n" }
        words +=
            "What was taken back, deleted or ended since this backup is there again: tell everybody before you start.\n"
        FileHandle.standardOutput.write(Data(words.utf8))
    }
}
