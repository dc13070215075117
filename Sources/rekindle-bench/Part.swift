import ArgumentParser
import Foundation
import RekindleDemo
import RekindleHouse
import RekindleLibrary
import RekindleRooms
import RekindleStore
import RekindleVault

/// Lets one of two leave who have years behind them: everything that the page does, with passwords that cost next to
/// nothing, so that the rest shows.
struct Part: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the milliseconds that leaving takes: the middle, the lowest and the highest.")

    @Option(help: "How many couples, each of which parts once.")
    var couples = 7

    @Option(help: "How many weeks each has behind them.")
    var weeks = 156

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (key, cost) = (ServerKey.random(), PasswordCost(rounds: 2))
        let store = try SQLiteStore(path: folder.appending(path: "rekindle.sqlite").path)
        let vault = try await Vault.open(store: store, serverKey: key, functions: House.functions, cost: cost)
        let lives = Couples(
            key: key, store: store, library: try Library.load(from: LibraryContent.folder), weeks: weeks)
        for number in 0..<couples { try await lives.fill(number, cost: cost) }
        var times: [Double] = []
        for number in 0..<couples { times.append(try await milliseconds(of: number, lives, vault)) }
        try store.close()
        times.sort()
        print(times[couples / 2], times[0], times[couples - 1])
    }

    private func milliseconds(of number: Int, _ lives: Couples, _ vault: Vault) async throws -> Double {
        let attempt = SignInAttempt(
            login: Couples.logins(of: number).ada, password: Demo.password, note: SessionNote(device: "Phone"),
            addressPrefix: "127.0.0.1")
        guard case .entered(let token) = try await Accounts.signIn(attempt, vault),
            let me = try await Context.open(token, vault, lives.library, House.today, by: .program)
        else { throw ValidationError("Nobody was let in.") }
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = try await Parting.part(letter: "quince", password: Demo.password, by: me)
        let taken = clock.now - start
        guard outcome == .parted else { throw ValidationError("Nobody has left.") }
        return taken / .milliseconds(1)
    }
}
