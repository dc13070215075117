import Foundation
import RekindleCore
import RekindleDemo
import RekindleHouse
import RekindleLibrary
import RekindleRooms
import RekindleStore
import RekindleVault
import Testing

/// The demo, made at some moment and signed into.
struct Told: Sendable {
    static let library = Result { try Library.load(from: LibraryContent.folder) }

    let vault: Vault
    let ada: Visitor
    let sam: Visitor

    init(now: Date) async throws {
        let (store, key, cost) = (MemoryStore(), ServerKey.random(), PasswordCost(rounds: 1 << 6))
        vault = try await Vault.open(
            store: store, serverKey: key, functions: House.functions, clock: StoryClock(now).clock, cost: cost)
        try await Demo.tell(
            in: store, key, functions: House.functions, library: Self.library.get(),
            today: House.today, now: now, cost: cost)
        ada = try await Self.signIn("ada", vault)
        sam = try await Self.signIn("sam", vault)
    }

    /// Ada and Sam, as a page would know them.
    func both() async throws -> [Context] {
        var both: [Context] = []
        for visitor in [ada, sam] {
            both.append(try #require(try await Context.open(visitor, vault, Self.library.get(), House.today)))
        }
        return both
    }

    private static func signIn(_ login: String, _ vault: Vault) async throws -> Visitor {
        let attempt = SignInAttempt(
            login: login, password: Demo.password, note: SessionNote(device: "Phone"), addressPrefix: "127.0.0.1",
            knownBrowser: nil)
        guard case .entered(let token) = try await vault.signIn(attempt) else { throw VaultFailure.missing }
        return try #require(try await vault.visit(token, by: .program))
    }
}
