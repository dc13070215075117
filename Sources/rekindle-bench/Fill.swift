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
        let practices = try Library.load(from: LibraryContent.folder).practices.filter { !$0.adult }.map(\.id)
        for number in 0..<couples { try await fill(number, practices, key, store) }
        try store.close()
    }

    private func fill(_ number: Int, _ practices: [Practice.ID], _ key: ServerKey, _ store: SQLiteStore) async throws {
        let recording = RecordingStore()
        let now = Date()
        let clock = StoryClock(now)
        let cost = number == 0 ? PasswordCost.standard : PasswordCost(rounds: 2)
        let vault = try await Vault.open(
            store: recording, serverKey: key, functions: House.functions, clock: clock.clock, cost: cost)
        // The system's own spaces are there already.
        _ = recording.taken()
        let story = try await Storyteller.begin(
            vault, clock, account(number == 0 ? "ada" : "ada-\(number)", .rust),
            account(number == 0 ? "sam" : "sam-\(number)", .lake))
        try await Years(weeks: weeks, seed: Seed(UInt64(number)), practices: practices).tell(story, now: now)
        try await story.end()
        try await store.apply(recording.taken())
    }

    private func account(_ login: String, _ hue: Hue) -> Newcomer {
        Newcomer(
            login: login, password: Demo.password,
            profile: Profile(name: login.capitalized, zone: "Europe/Berlin", hue: hue))
    }
}
