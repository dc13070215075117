package import Foundation
import RekindleCore
import RekindleHouse
package import RekindleLibrary
package import RekindleRooms
package import RekindleVault
import Synchronization

/// The sessions of those who came besides Ada and Sam, the same in every copy of a scenario.
private final class Newcomers: Sendable {
    private let tokens = Mutex<[String: SessionToken]>([:])

    subscript(login: String) -> SessionToken? {
        get { tokens.withLock { $0[login] } }
        set { tokens.withLock { $0[login] = newValue } }
    }
}

/// Ada and Sam, connected, on a Friday evening in Berlin two nights before the clocks go back. What they do goes through
/// the use cases of the rooms, without HTTP.
package struct Scenario: Sendable {
    package static let evening = Date(timeIntervalSince1970: 1_792_782_600)
    package static let password = "rain on the tin roof"

    package let watch: Wristwatch
    package let store: GlassStore
    package let vault: Vault
    package let library: Library
    private var tokens: [String: SessionToken]
    private let newcomers = Newcomers()

    /// The two of them.
    package static func begin(
        in store: GlassStore = GlassStore(), chance: Randomness = .system
    ) async throws -> Scenario {
        try await Scenario(logins: ["ada", "sam"], store, chance)
    }

    /// Ada, before there are two.
    package static func alone() async throws -> Scenario { try await Scenario(logins: ["ada"]) }

    private init(
        logins: [String], _ store: GlassStore = GlassStore(), _ chance: Randomness = .system
    ) async throws {
        (watch, self.store) = (Wristwatch(Self.evening), store)
        vault = try await Vault.open(
            store: store, serverKey: Self.serverKey(), functions: House.functions, clock: watch.clock,
            cost: PasswordCost(rounds: 2), chance: chance)
        library = try Self.shelf.get()
        var tokens: [String: SessionToken] = [:]
        for login in logins { tokens[login] = try await Self.arrive(login, vault) }
        self.tokens = tokens
        if logins.count == 2 { try await connect() }
    }

    /// Ada as the next request would find her.
    package func ada() async throws -> Context { try await context("ada") }

    /// Sam as the next request would find him.
    package func sam() async throws -> Context { try await context("sam") }

    /// The same two in each other's place: what is told of Ada happens to Sam.
    package var otherWayRound: Scenario {
        var other = self
        (other.tokens["ada"], other.tokens["sam"]) = (tokens["sam"], tokens["ada"])
        return other
    }

    /// Somebody else, who has made an account here when they are first asked for.
    package func newcomer(_ login: String) async throws -> Context {
        let token: SessionToken
        if let known = newcomers[login] { token = known } else { token = try await Self.arrive(login, vault) }
        newcomers[login] = token
        guard let context = try await Context.open(token, vault, library) else { throw VaultFailure.missing }
        return context
    }

    /// Whoever is signed in here.
    package func everybody() async throws -> [Context] {
        var everybody: [Context] = []
        for login in tokens.keys.sorted() {
            if let token = tokens[login], let me = try await Context.open(token, vault, library) {
                everybody.append(me)
            }
        }
        return everybody
    }

    private func context(_ login: String) async throws -> Context {
        guard let token = tokens[login], let context = try await Context.open(token, vault, library) else {
            throw VaultFailure.missing
        }
        return context
    }

    private func connect() async throws {
        let ada = try await ada()
        let link = try await vault.invite(ada.visitor, name: ada.name)
        _ = try await Inviting.join(link, password: Self.password, by: sam())
        guard case .answered(_, let etag) = try await Inviting.state(of: ada),
            try await Inviting.confirm(etag, password: Self.password, by: ada) == .connected
        else { throw VaultFailure.missing }
    }

    private static func arrive(_ login: String, _ vault: Vault) async throws -> SessionToken {
        let profile = Profile(name: login.capitalized, zone: "Europe/Berlin", hue: login == "ada" ? .rust : .lake)
        let account = NewAccount(
            login: login, password: password, contents: [profile, House.today.own], note: SessionNote(device: "Phone"))
        guard case .entered(let token) = try await vault.signUp(account, mustBeFirst: false) else {
            throw VaultFailure.stale
        }
        return token
    }

    /// The same in every story: by it failed tries are counted in places drawn by chance, which must not be one by chance.
    package static func serverKey() throws -> ServerKey {
        guard let key = ServerKey(Array(repeating: 7, count: ServerKey.length)) else { throw VaultFailure.damaged }
        return key
    }

    private static let shelf = Result { try Library.load(from: LibraryContent.folder) }
}
