import ArgumentParser
import Foundation
import RekindleCore
import RekindleDemo
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
        for number in 0..<couples {
            let cost = number == 0 ? PasswordCost.standard : PasswordCost(rounds: 2)
            try await fill(number, StoryRecorder(key, House.functions, library, House.today, cost: cost), store)
        }
        try store.close()
    }

    private func fill(_ number: Int, _ recorder: StoryRecorder, _ store: SQLiteStore) async throws {
        let (now, suffix) = (Date(), number == 0 ? "" : "-\(number)")
        try await recorder.record(
            account("ada\(suffix)", .rust), account("sam\(suffix)", .lake), from: now, to: now, in: store
        ) { story in
            try await Years(weeks: weeks, seed: Seed(UInt64(number))).tell(story, now: now)
        }
    }

    private func account(_ login: String, _ hue: Hue) -> Newcomer {
        Newcomer(
            login: login, password: Demo.password,
            profile: Profile(name: login.capitalized, zone: "Europe/Berlin", hue: hue))
    }
}
