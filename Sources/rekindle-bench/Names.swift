import ArgumentParser
import Foundation
import RekindleHouse
import RekindleStore
import RekindleVault

/// Asks whether the time of a refused sign-in tells that a login name is here: as many names that are as that are not, in an
/// order by chance, each from an address of its own, with passwords that cost next to nothing, so that the rest shows.
struct Names: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print how the times of names that are here and of others differ.",
        discussion: "The last figure is the z of a rank sum test: beyond 3.3, in either direction, the time tells.")

    @Option(help: "How many names of each sort.")
    var names = 1_000

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try SQLiteStore(path: folder.appending(path: "rekindle.sqlite").path)
        let vault = try await Vault.open(
            store: store, serverKey: .random(), functions: House.functions, cost: PasswordCost(rounds: 2))
        for number in 0..<names {
            let account = NewAccount(login: "here-\(number)", password: "x", contents: [], note: note)
            _ = try await vault.signUp(account, mustBeFirst: false)
        }
        var times: [(isHere: Bool, microseconds: Double)] = []
        for number in (0..<2 * names).shuffled() {
            let isHere = number < names
            times.append((isHere, try await time(isHere ? "here-\(number)" : "away-\(number)", number, vault)))
        }
        try store.close()
        let (here, away) = (times.filter(\.isHere), times.filter { !$0.isHere })
        print(median(here.map(\.microseconds)), median(away.map(\.microseconds)), z(of: times))
    }

    private var note: SessionNote { SessionNote(device: "Phone") }

    private func time(_ login: String, _ number: Int, _ vault: Vault) async throws -> Double {
        let attempt = SignInAttempt(login: login, password: "wrong", note: note, addressPrefix: "address-\(number)")
        let clock = ContinuousClock()
        let start = clock.now
        _ = try await vault.signIn(attempt)
        return (clock.now - start) / .microseconds(1)
    }

    private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    /// How far the sum of the ranks of one half is from where chance would have it, in standard deviations.
    private func z(of times: [(isHere: Bool, microseconds: Double)]) -> Double {
        let ranked = times.sorted { $0.microseconds < $1.microseconds }
        let sum = ranked.enumerated().reduce(0.0) { $0 + ($1.element.isHere ? Double($1.offset + 1) : 0) }
        let half = Double(times.count) / 2
        return (sum - half * (2 * half + 1) / 2) / (half * half * (2 * half + 1) / 12).squareRoot()
    }
}
