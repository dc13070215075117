import ArgumentParser
import Foundation
import RekindleStore
import RekindleVault

/// Copies the database, while the server runs or not.
struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database to a new file, also while the server runs.",
        discussion: """
            The copy is one moment of the database, opened and compared with it before it gets its name. The server key is \
            not needed and is never in it: keep that somewhere else.
            """)

    @Argument(help: "The file to make. What is there already is never written over.")
    var to: String

    func run() throws {
        do { try backUp() } catch { try Stop.after(error) }
    }

    private func backUp() throws {
        umask(0o077)
        let settings = try Settings.ofEnvironment()
        let facts = try DatabaseCopy.make(of: settings.database, to: to, check: Vault.checkPlace)
        let words = "Backed up to \(to): \(facts.rows) rows, \(facts.bytes) bytes, opened and compared.\n"
        FileHandle.standardOutput.write(Data(words.utf8))
    }
}
