import ArgumentParser
import Foundation
import RekindleHouse
import RekindleLibrary
import RekindleStore
import RekindleVault

/// Fills a new database with couples of many weeks, each sealed with keys of its own.
struct Fill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Fill a new database with generated couples.")

    @Option(help: "The data folder, which is made.")
    var data: String

    @Option(help: "How many couples. The first signs in as ada and sam at the usual cost of a password.")
    var couples = 1_000

    @Option(help: "How many weeks each has behind them.")
    var weeks = 104

    func run() async throws {
        let folder = URL(fileURLWithPath: data, isDirectory: true)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let key = try KeyFile(path: folder.appending(path: "server.key").path).key(databaseExists: false)
        let store = try SQLiteStore(path: folder.appending(path: "rekindle.sqlite").path)
        _ = try await Vault.open(store: store, serverKey: key, functions: House.functions)
        let library = try Library.load(from: LibraryContent.folder)
        let lives = Couples(key: key, store: store, library: library, weeks: weeks)
        for number in 0..<couples {
            try await lives.fill(number, cost: number == 0 ? .standard : PasswordCost(rounds: 2))
        }
        try store.close()
    }
}
