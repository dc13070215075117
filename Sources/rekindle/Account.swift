import ArgumentParser
import Foundation
import RekindleStore
import RekindleVault

/// What whoever runs the server can do about an account: close it. There is no way to reset one, or to read one.
struct Account: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Close an account. There is no reset, and no way to read one.", subcommands: [Close.self])

    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove an account with everything that is only that person's. The server has to be stopped.",
            discussion: """
                What they share with somebody stays with that one to be read, and nothing can be added. The account cannot be \
                brought back, but out of a backup.
                """)

        @Argument(help: "The login name.")
        var login: String

        @Flag(help: "Do not ask for the login name once more.")
        var yes = false

        func run() async throws {
            do { try await close() } catch { try Stop.after(error) }
        }

        private func close() async throws {
            umask(0o077)
            let settings = try Settings.ofEnvironment()
            guard FileMode(settings.database) != nil else { throw CopyFault.missing(settings.database) }
            try DataFolder.refuseForeign(settings.data)
            let lock = try DataFolder.lock(settings.lock)
            let assembly = Assembly(settings, turned: nil)
            let key = try KeyFile(path: settings.keyFile).key(databaseExists: true)
            let store = try assembly.store()
            let vault = try await assembly.vault(store, key)
            guard yes || isConfirmed() else { try Stop.saying("That was not the login name. Nothing was closed.") }
            guard try await isRemoved(from: vault, settings) else {
                try Stop.saying("There is no account with this login name. Nothing was closed.")
            }
            // Nothing of it stays in the file beside the database.
            try store.close()
            withExtendedLifetime(lock) {}
            let words = "The account is closed. Backups still hold it until they are deleted.\n"
            FileHandle.standardOutput.write(Data(words.utf8))
        }

        private func isRemoved(from vault: Vault, _ settings: Settings) async throws(StartFault) -> Bool {
            do throws(VaultFailure) {
                return try await vault.closeAccount(named: login)
            } catch {
                throw .vault(error, database: settings.database)
            }
        }

        private func isConfirmed() -> Bool {
            let words =
                "This removes the account and everything that is only theirs, for good. What they share with somebody "
                + "stays with that one.\nType the login name once more to close it: "
            FileHandle.standardOutput.write(Data(words.utf8))
            return readLine() == login
        }
    }
}
