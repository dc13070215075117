import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// A link, a yes, a confirmation.
struct InvitingTests {
    private let scene: Scenario
    private let sam: Newcomer

    init() async throws {
        scene = try await Scenario.alone()
        sam = try await Newcomer("sam", in: scene)
    }

    private func state() async throws -> Inviting.State { try await Inviting.state(of: scene.ada()) }

    private func join(_ token: InvitationToken, _ me: Context) async throws -> Vault.JoinResult? {
        try await Inviting.join(token, password: Scenario.password, by: me)
    }

    private func confirm(_ etag: String, _ me: Context) async throws -> Inviting.Confirmation {
        try await Inviting.confirm(etag, password: Scenario.password, by: me)
    }

    /// Ada's link, and Sam's yes to it; what comes back stands for that yes.
    private func answered() async throws -> String {
        let token = try await scene.ada().link()
        #expect(try await join(token, sam.now()) == .waiting(inviter: scene.ada().name))
        guard case .answered(let member, let etag) = try await state() else { throw Unexpected(what: "no answer") }
        #expect(member.name == "Sam")
        return etag
    }

    @Test func `a second press finds the first one's link`() async throws {
        #expect(try await state() == .free)
        let ada = try await scene.ada()
        async let one = Inviting.invite(by: ada)
        async let other = Inviting.invite(by: ada)
        #expect(try await [one, other] == [true, true])
        let first = try await state()
        #expect(try await Inviting.invite(by: ada))
        #expect(try await state() == first)
        #expect(try await Inviting.revoke(by: ada))
        #expect(try await state() == .free)
    }

    @Test func `a yes that is confirmed connects them, however often it is sent`() async throws {
        let etag = try await answered()
        let ada = try await scene.ada()
        async let one = confirm(etag, ada)
        async let other = confirm(etag, ada)
        #expect(try await [one, other] == [.connected, .connected])
        #expect(try await confirm(etag, ada) == .connected)
        #expect(try await state() == .connected)
        let (now, his) = (try await scene.ada(), try await sam.now())
        #expect(now.partner?.name == "Sam" && his.partner == now.profile.content.member)
        // From a page that was loaded before they were.
        #expect(try await !Inviting.invite(by: ada))
        #expect(try await !Inviting.revoke(by: ada))
    }

    @Test(arguments: ["", "another"]) func `only the answer that was seen is confirmed`(etag: String) async throws {
        _ = try await answered()
        #expect(try await confirm(etag, scene.ada()) == .otherAnswer)
        guard case .answered = try await state() else { throw Unexpected(what: "the answer is gone") }
    }

    @Test func `a yes taken back leaves the link as it was`() async throws {
        let ada = try await scene.ada()
        let token = try await ada.link()
        let before = try await state()
        #expect(try await join(token, sam.now()) == .waiting(inviter: ada.name))
        #expect(try await Inviting.state(of: sam.now()) == .waiting(inviter: ada.name))
        for _ in 0..<2 { try await Inviting.withdraw(by: sam.now()) }
        #expect(try await state() == before)
        #expect(try await Inviting.state(of: sam.now()) == .free)
    }

    @Test func `of two links somebody said yes to, the later one counts, and the yes to the first is gone`()
        async throws
    {
        let kim = try await Newcomer("kim", in: scene)
        let etag = try await answered()
        let token = try await kim.now().link()
        #expect(try await join(token, sam.now()) == .waiting(inviter: "Kim"))
        guard case .answered(_, let other) = try await Inviting.state(of: kim.now()) else {
            throw Unexpected(what: "no answer")
        }
        #expect(try await confirm(etag, scene.ada()) == .otherAnswer)
        #expect(try await confirm(other, kim.now()) == .connected)
    }

    @Test func `two who invited each other are connected once, whoever is first`() async throws {
        let (adas, sams) = (try await scene.ada().link(), try await sam.now().link())
        #expect(try await join(adas, sam.now()) == .waiting(inviter: scene.ada().name))
        #expect(try await join(sams, scene.ada()) == .waiting(inviter: "Sam"))
        guard case .answered(_, let one) = try await state(),
            case .answered(_, let other) = try await Inviting.state(of: sam.now())
        else { throw Unexpected(what: "no answers") }
        let (ada, his) = (try await scene.ada(), try await sam.now())
        async let hers = confirm(one, ada)
        async let theirs = confirm(other, his)
        let confirmed = try await [hers, theirs]
        #expect(confirmed.contains(.connected))
        #expect(try await state() == .connected)
        #expect(try await Inviting.state(of: sam.now()) == .connected)
    }
}
