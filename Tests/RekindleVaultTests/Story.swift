import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Somebody in the story, with what they would type.
struct Somebody: Sendable {
    var name: String
    var login: String
    var password: String
    var hue: Hue

    static let ada = Somebody(
        name: "Ada Quillfeather", login: "ada.quillfeather", password: "rain on the tin roof", hue: .sea)
    static let sam = Somebody(
        name: "Sam Thistlewood", login: "sam.thistlewood", password: "seven green bottles", hue: .rust)
    static let eve = Somebody(
        name: "Eve Marchbanks", login: "eve.marchbanks", password: "a third set of keys", hue: .moss)

    var profile: Profile { Profile(name: name, pronouns: "they/them", zone: "Europe/Berlin", hue: hue) }
    var note: SessionNote { SessionNote(device: "phone-\(login)") }
    var account: NewAccount { NewAccount(login: login, password: password, contents: [profile], note: note) }

    func attempt(
        password other: String? = nil, login otherLogin: String? = nil, address: String = "203.0.113.0/24",
        known: String? = nil
    ) -> SignInAttempt {
        SignInAttempt(
            login: otherLogin ?? login, password: other ?? password, note: note, addressPrefix: address,
            knownBrowser: known)
    }
}

/// An instance of their own on a Friday evening in Berlin, two nights before the clocks go back.
struct Story: Sendable {
    static let functions = JointFunctions([FirstMinutes.self, Picture.self, WeekPlan.self, BothGlad.self])
    static let evening = Date(timeIntervalSince1970: 1_792_782_600)

    /// Stories are told fast: nobody guesses in them.
    static let cost = PasswordCost(rounds: 2)

    let watch: Wristwatch
    let store: any Store
    let serverKey: ServerKey
    let vault: Vault

    init(
        store: any Store = MemoryStore(), serverKey: ServerKey = .random(), cost: PasswordCost = Self.cost
    ) async throws {
        watch = Wristwatch(Self.evening)
        self.serverKey = serverKey
        self.store = store
        vault = try await Vault.open(
            store: store, serverKey: serverKey, functions: Story.functions, clock: watch.clock, cost: cost)
    }

    /// Makes an account and opens its first visit.
    func arrive(_ somebody: Somebody) async throws -> Visitor {
        try await visit(enter(somebody))
    }

    func enter(_ somebody: Somebody) async throws -> SessionToken {
        let result = try await vault.signUp(somebody.account, mustBeFirst: false)
        guard case .entered(let token) = result else { throw Surprise("no account: \(result)") }
        return token
    }

    func visit(_ token: SessionToken) async throws -> Visitor {
        try #require(try await vault.visit(token))
    }

    /// The same session once more, as the next request would open it.
    func again(_ visitor: Visitor) async throws -> Visitor {
        try await visit(visitor.token)
    }

    /// Signs in and opens the visit.
    func signIn(_ somebody: Somebody) async throws -> Visitor {
        let result = try await vault.signIn(somebody.attempt())
        guard case .entered(let token) = result else { throw Surprise("not let in: \(result)") }
        return try await visit(token)
    }
}

/// Both of them, with the space they share.
struct Couple: Sendable {
    var ada: Visitor
    var sam: Visitor

    /// Ada's and Sam's views of the shared space.
    func spaces() throws -> (ada: OpenSpace, sam: OpenSpace) {
        (try #require(ada.shared), try #require(sam.shared))
    }
}

extension CheckIn {
    /// All that was answered, brought.
    var wholly: Brought {
        var all = self
        all.brought = Set(Item.allCases)
        return all.bringing
    }
}

extension Story {
    /// Ada invites, Sam says yes, Ada confirms.
    func couple(_ one: Somebody = .ada, _ other: Somebody = .sam) async throws -> Couple {
        let (ada, sam) = (try await arrive(one), try await arrive(other))
        let token = try await vault.invite(ada, name: one.name)
        _ = try await vault.join(token, by: sam, as: other.profile.member)
        try await vault.confirmInvitation(by: ada, as: one.profile.member)
        return Couple(ada: try await again(ada), sam: try await again(sam))
    }
}
