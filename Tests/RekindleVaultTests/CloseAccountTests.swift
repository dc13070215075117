import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// An account that whoever runs the server closes: all that is only theirs goes, and nothing of it is opened.
struct CloseAccountTests {
    private let glass = GlassStore()
    private let story: Story

    init() async throws {
        story = try await Story(store: glass)
    }

    /// Whether a row that is not sealed says who somebody is.
    private func named(_ row: Row, _ person: PersonID) -> Bool {
        String(decoding: row.sealed, as: UTF8.self).contains(person.hex)
    }

    @Test func `whose account is closed can get in by nothing any more`() async throws {
        let ada = try await story.arrive(.ada)
        let second = try await story.signIn(.ada)
        let code = try await story.vault.makeRecoveryCode(for: ada, over: nil, day: "2026-10-23")
        #expect(try await story.vault.closeAccount(named: Somebody.ada.login))
        #expect(try await story.vault.signIn(Somebody.ada.attempt()) == .wrong)
        for visitor in [ada, second] { #expect(try await story.vault.visit(visitor.token) == nil) }
        let recovered = try await story.vault.recover(Somebody.ada.attempt(), code: code.text, day: "2026-10-24")
        guard case .wrong = recovered else { throw Surprise("recovered: \(recovered)") }
        #expect(try await story.vault.accountCount() == 0)
    }

    @Test func `nothing of theirs is left in the database, and all of others is`() async throws {
        let eve = try await story.arrive(.eve)
        let others = Set(try await glass.rows().map(\.place))
        let ada = try await story.arrive(.ada)
        _ = try await story.signIn(.ada)
        _ = try await story.vault.makeRecoveryCode(for: ada, over: nil, day: "2026-10-23")
        try await ada.personal.apply([try ada.personal.setting(Beginning(concerns: [.unsure]), expecting: nil)])
        #expect(try await story.vault.closeAccount(named: Somebody.ada.login))
        let rows = try await glass.rows()
        #expect(rows.filter { $0.space == ada.personal.id } == [])
        #expect(rows.filter { named($0, ada.person) } == [])
        #expect(others.subtracting(rows.map(\.place)).isEmpty)
        #expect(try await glass.sequence(of: ada.personal.id) == nil)
        #expect(try await story.again(eve).person == eve.person)
    }

    @Test func `the other one is not connected any more, and what both could read stays closed`() async throws {
        let couple = try await story.couple()
        let shared = try couple.spaces().sam
        let member = try await shared.only(Member.self, author: couple.ada.person)
        #expect(member != nil)
        #expect(try await story.vault.closeAccount(named: Somebody.ada.login))
        let sam = try await story.again(couple.sam)
        #expect(sam.shared == nil)
        #expect(try await shared.only(Member.self, author: couple.ada.person)?.content == member?.content)
        let late = try shared.setting(Somebody.sam.profile.member, expecting: nil)
        #expect(await failure { try await shared.apply([late]) } == .closed)
        #expect(try await glass.rows().filter { named($0, couple.ada.person) } == [])
        // And connects anew with somebody else.
        let eve = try await story.arrive(.eve)
        let token = try await story.vault.invite(sam, name: Somebody.sam.name)
        _ = try await story.vault.join(token, by: eve, as: Somebody.eve.profile.member)
        try await story.vault.confirmInvitation(by: sam, as: Somebody.sam.profile.member)
        #expect(try await story.again(sam).shared?.partner == eve.person)
    }

    @Test func `what waited for two goes at the next write of the other, and what opened stays`() async throws {
        let couple = try await story.couple()
        try await story.openMinutes(of: couple)
        let (ada, sam) = try couple.spaces()
        for (space, subject) in [(ada, "2"), (sam, "3")] {
            let input = FirstMinute(words: "quince")
            _ = try await story.vault.release(.input(input), to: FirstMinutes.self, subject: subject, in: space)
        }
        let waiting = { try await glass.rows(in: sam.id).filter { sam.depositTags.contains($0.kind) }.count }
        #expect(try await waiting() >= 2)
        #expect(try await story.vault.closeAccount(named: Somebody.ada.login))
        let left = try await story.again(couple.sam)
        let space = try #require(try await story.vault.untidied(of: left).first)
        for _ in 0..<2 { try await story.vault.tidied(space, left, dying: [Member.kind], along: []) }
        #expect(try await waiting() == 0)
        #expect(try await space.only(Member.self, author: couple.ada.person) == nil)
        #expect(try await story.minutes(in: space) != nil)
        #expect(try await story.vault.untidied(of: story.again(left)).isEmpty)
    }

    @Test func `what two shared goes when both accounts are closed`() async throws {
        let couple = try await story.couple()
        let shared = try couple.spaces().sam.id
        #expect(try await story.vault.closeAccount(named: Somebody.ada.login))
        #expect(try await glass.rows().contains { $0.space == shared })
        #expect(try await story.vault.closeAccount(named: Somebody.sam.login))
        #expect(try await glass.rows().filter { $0.space == shared } == [])
    }

    @Test(arguments: ["nobody.here", "", "ada", "ada.quillfeather2"])
    func `a name that nobody has closes nothing`(login: String) async throws {
        let ada = try await story.arrive(.ada)
        #expect(try await !story.vault.closeAccount(named: login))
        #expect(try await story.again(ada).person == ada.person)
    }

    @Test func `a name counts as it does where one signs in`() async throws {
        _ = try await story.arrive(.ada)
        #expect(try await story.vault.closeAccount(named: " Ada.Quillfeather "))
        #expect(try await story.vault.accountCount() == 0)
    }

    @Test func `the key that a database was made with belongs to it, and no other`() async throws {
        let row = try await glass.get([Vault.checkPlace]).first
        let check = try #require(row?.sealed)
        #expect(story.serverKey.belongs(to: check))
        #expect(!ServerKey.random().belongs(to: check))
        #expect(!story.serverKey.belongs(to: []))
    }
}
