import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// The link that one of the two gives the other.
struct InvitationTests {
    private let story: Story
    private let ada: Visitor
    private let sam: Visitor
    private let link: InvitationToken
    private let samAsMember = Somebody.sam.profile.member

    init() async throws {
        story = try await Story()
        (ada, sam) = (try await story.arrive(.ada), try await story.arrive(.sam))
        link = try await story.vault.invite(ada, name: Somebody.ada.name)
    }

    private func view(_ visitor: Visitor?) async throws -> Vault.InvitationView {
        try await story.vault.view(link, by: visitor)
    }

    private func join(_ visitor: Visitor) async throws -> Vault.JoinResult {
        try await story.vault.join(link, by: visitor, as: samAsMember)
    }

    @Test func `whoever has the link sees who invites, signed in or not`() async throws {
        #expect(try await view(nil) == .open(inviter: Somebody.ada.name))
        #expect(try await view(sam) == .open(inviter: Somebody.ada.name))
    }

    @Test func `looking leaves no trace for the inviter`() async throws {
        let before = try await story.store.sequence(of: ada.personal.id)
        _ = try await (view(nil), view(sam))
        #expect(try await story.store.sequence(of: ada.personal.id) == before)
        #expect(try await story.vault.invitation(of: ada)?.joined == nil)
    }

    @Test func `one's own link is one's own`() async throws {
        #expect(try await view(ada) == .own)
        #expect(try await join(ada) == .own)
        #expect(try await story.vault.invitation(of: ada)?.joined == nil)
    }

    @Test func `the inviter can show the link again`() async throws {
        let state = try #require(try await story.vault.invitation(of: ada))
        #expect(state.token == link)
        #expect(state.expires == Story.evening.addingTimeInterval(72 * 3_600))
        #expect(InvitationToken(link.text) == link)
    }

    @Test func `a yes waits, and the inviter sees the name`() async throws {
        #expect(try await join(sam) == .waiting(inviter: Somebody.ada.name))
        #expect(try await view(sam) == .waiting(inviter: Somebody.ada.name))
        #expect(try await story.vault.invitation(of: ada)?.joined == samAsMember)
        #expect(try await story.vault.joining(of: sam)?.inviterName == Somebody.ada.name)
        #expect(try await story.again(sam).shared == nil)
    }

    @Test func `saying yes twice is saying yes once`() async throws {
        _ = try await join(sam)
        #expect(try await join(sam) == .waiting(inviter: Somebody.ada.name))
    }

    @Test func `a third person finds a used link gone`() async throws {
        let eve = try await story.arrive(.eve)
        _ = try await join(sam)
        #expect(try await view(eve) == .gone)
        #expect(try await view(nil) == .gone)
        #expect(try await join(eve) == .gone)
        #expect(try await story.vault.joining(of: eve) == nil)
        #expect(try await story.vault.invitation(of: ada)?.joined == samAsMember)
    }

    @Test func `a link lives for seventy-two hours to the second`() async throws {
        _ = try await join(sam)
        story.watch.move(seconds: 72 * 3_600 - 1)
        #expect(try await view(sam) == .waiting(inviter: Somebody.ada.name))
        story.watch.move(seconds: 1)
        #expect(try await view(sam) == .gone)
        #expect(try await view(ada) == .gone)
        #expect(try await story.vault.invitation(of: ada) == nil)
        #expect(try await story.vault.joining(of: sam) == nil)
        #expect(try await join(sam) == .gone)
        let confirming = await failure {
            try await story.vault.confirmInvitation(by: ada, as: Somebody.ada.profile.member)
        }
        #expect(confirming == .missing)
    }

    @Test func `a link taken back is gone, before a yes and after`() async throws {
        _ = try await join(sam)
        try await story.vault.revokeInvitation(of: ada)
        #expect(try await view(sam) == .gone)
        #expect(try await story.vault.joining(of: sam) == nil)
        #expect(try await story.vault.invitation(of: ada) == nil)
        try await story.vault.revokeInvitation(of: ada)
    }

    @Test func `a new link ends the one before`() async throws {
        let second = try await story.vault.invite(ada, name: "Ada")
        #expect(second != link)
        #expect(try await view(sam) == .gone)
        #expect(try await story.vault.view(second, by: sam) == .open(inviter: "Ada"))
    }

    @Test func `a yes can be taken back, and it looks as if nobody had answered`() async throws {
        _ = try await join(sam)
        try await story.vault.withdrawJoining(of: sam)
        #expect(try await story.vault.joining(of: sam) == nil)
        #expect(try await view(sam) == .open(inviter: Somebody.ada.name))
        #expect(try await story.vault.invitation(of: ada)?.joined == nil)
        try await story.vault.withdrawJoining(of: sam)
    }

    @Test(
        arguments: ["", "x", "AAAA", String(repeating: "A", count: 26), String(repeating: "A", count: 28), "é", "../"])
    func `what is no token is no token`(text: String) {
        #expect(InvitationToken(text) == nil)
    }

    @Test func `a token nobody made is gone like any other`() async throws {
        let token = try #require(InvitationToken(String(repeating: "A", count: 27)))
        #expect(try await story.vault.view(token, by: sam) == .gone)
    }
}
