import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Somebody else at an open phone who knows the password could leave in its owner's name. Her news tell it, and hers alone.
struct PartedNewsTests {
    private let scene: Scenario

    init() async throws { scene = try await Scenario.begin() }

    private func told(_ me: Context) async throws -> [AccountNews.What] {
        try await Accounts.news(of: me).map(\.what)
    }

    private func fresh(_ me: Context) async throws -> [AccountNews.What] {
        try await scene.vault.freshNews(of: me.visitor).map(\.what)
    }

    /// One more session of Ada, a minute later.
    private func session() async throws -> SessionToken {
        scene.watch.move(minutes: 1)
        guard case .entered(let token) = try await scene.vault.signIn(Newcomer.attempt("ada")) else {
            throw Unexpected(what: "not signed in")
        }
        return token
    }

    private func open(_ token: SessionToken) async throws -> Context {
        try #require(try await Context.open(token, scene.vault, scene.library))
    }

    @Test func `it is told to the other sessions of whoever left, and stays in their list`() async throws {
        let tablet = try await session()
        scene.watch.move(minutes: 1)
        try await scene.part(by: scene.ada())
        let ada = try await scene.ada()
        #expect(try await told(ada).first == .parted)
        #expect(try await !fresh(ada).contains(.parted), "its pages show it anyway")
        #expect(try await fresh(open(tablet)).contains(.parted))
        let later = try await open(session())
        #expect(try await !fresh(later).contains(.parted))
        #expect(try await told(later).contains(.parted))
    }

    @Test func `whoever was left has no word of it, whatever they write next`() async throws {
        let before = try await told(scene.sam())
        try await scene.part(by: scene.ada(), saying: "quince")
        #expect(try await told(scene.sam()) == before)
        try await Parting.tidy(scene.sam())
        #expect(try await told(scene.sam()) == before)
    }

    @Test func `what is refused, or was done before, is not told`() async throws {
        let ada = try await scene.ada()
        for password in [nil, "", "no"] { _ = try await Parting.part(letter: nil, password: password, by: ada) }
        #expect(try await !told(scene.ada()).contains(.parted))
        try await scene.part(by: scene.sam())
        _ = try await Parting.part(letter: nil, password: Scenario.password, by: ada)
        #expect(try await !told(scene.ada()).contains(.parted))
        #expect(try await told(scene.sam()).filter { $0 == .parted }.count == 1)
    }
}
