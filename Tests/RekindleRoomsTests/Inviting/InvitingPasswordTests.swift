import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What binds two people takes the password, and is told to each of them.
struct InvitingPasswordTests {
    private let scene: Scenario
    private let sam: Newcomer

    init() async throws {
        scene = try await Scenario.alone()
        sam = try await Newcomer("sam", in: scene)
    }

    /// What stands for the yes to Ada's link.
    private func etag() async throws -> String {
        guard case .answered(_, let etag) = try await Inviting.state(of: scene.ada()) else {
            throw Unexpected(what: "no answer")
        }
        return etag
    }

    @Test func `without the password nobody is confirmed, and from an open session nobody says yes`() async throws {
        let token = try await scene.ada().link()
        scene.watch.move(minutes: Double(Context.arrivalMinutes))
        for password in [nil, "", "not the one"] {
            #expect(try await Inviting.join(token, password: password, by: sam.now()) == nil)
        }
        #expect(try await Inviting.state(of: sam.now()) == .free)
        _ = try await Inviting.join(token, password: Scenario.password, by: sam.now())
        let etag = try await etag()
        for password in [nil, "", "not the one"] {
            #expect(try await Inviting.confirm(etag, password: password, by: scene.ada()) == .notOwner)
        }
        #expect(try await self.etag() == etag)
        // The same yes once more asks for nothing.
        #expect(try await Inviting.join(token, password: nil, by: sam.now()) == .waiting(inviter: "Ada"))
    }

    /// Whoever made the link has a second account say yes to it and take that back, while an open session of somebody else
    /// says yes without the password: whichever look comes first, none is what another one rests on.
    @Test func `however the link changes between two looks, no yes is kept without the password`() async throws {
        let (token, kim) = (try await scene.ada().link(), try await Newcomer("kim", in: scene))
        scene.watch.move(minutes: Double(Context.arrivalMinutes))
        let (kims, store) = (try await kim.now(), scene.store)
        for lookups in 0..<12 {
            _ = try await Inviting.join(token, password: Scenario.password, by: kims)
            let his = try await sam.now()
            store.interrupt(after: lookups) { try await Inviting.withdraw(by: kims) }
            let outcome = try await Inviting.join(token, password: nil, by: his)
            #expect(outcome == nil || outcome == .gone, "after \(lookups) looks")
            #expect(try await Inviting.state(of: sam.now()) == .free, "after \(lookups) looks")
            try await Inviting.withdraw(by: kims)
        }
    }

    @Test func `whoever has just made an account has typed the password, in that session alone`() async throws {
        let token = try await scene.ada().link()
        guard case .entered(let other) = try await scene.vault.signIn(Newcomer.attempt("sam")),
            let elsewhere = try await Context.open(other, scene.vault, scene.library)
        else { throw Unexpected(what: "not signed in") }
        #expect(try await Inviting.join(token, password: nil, by: elsewhere) == nil)
        #expect(try await Inviting.join(token, password: nil, by: sam.now()) == .waiting(inviter: "Ada"))
    }

    @Test func `a yes and a confirmation are told to each one's other sessions, and stay in the list`() async throws {
        scene.watch.move(minutes: 1)
        guard case .entered(let tablet) = try await scene.vault.signIn(Newcomer.attempt("ada")) else {
            throw Unexpected(what: "not signed in")
        }
        scene.watch.move(minutes: 1)
        _ = try await Inviting.join(scene.ada().link(), password: Scenario.password, by: sam.now())
        _ = try await Inviting.confirm(etag(), password: Scenario.password, by: scene.ada())
        let (ada, his) = (try await scene.ada(), try await sam.now())
        #expect(try await Accounts.news(of: ada).map(\.what) == [.connected, .signedIn])
        #expect(try await Accounts.news(of: his).map(\.what) == [.saidYes])
        let other = try #require(try await Context.open(tablet, scene.vault, scene.library))
        #expect(try await scene.vault.freshNews(of: other.visitor).map(\.what) == [.connected])
        #expect(try await scene.vault.freshNews(of: ada.visitor).map(\.what) == [.signedIn])
        scene.watch.move(minutes: 1)
        guard case .entered(let later) = try await scene.vault.signIn(Newcomer.attempt("ada")),
            let desk = try await Context.open(later, scene.vault, scene.library)
        else { throw Unexpected(what: "not signed in") }
        #expect(try await scene.vault.freshNews(of: desk.visitor).map(\.what) == [.signedIn])
    }
}
