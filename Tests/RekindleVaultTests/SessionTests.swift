import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

struct SessionTests {
    private let story: Story
    private let ada: Visitor

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada)
    }

    @Test func `sessions are listed with the newest first`() async throws {
        for device in ["tablet", "laptop"] {
            var attempt = Somebody.ada.attempt()
            attempt.note = SessionNote(device: device)
            _ = try await story.vault.signIn(attempt)
        }
        let devices = try await story.vault.sessions(of: ada).map(\.content.device)
        #expect(devices == ["laptop", "tablet", Somebody.ada.note.device])
    }

    @Test func `one session can be ended, and no other ends with it`() async throws {
        let other = try await story.signIn(.ada)
        try await story.vault.endSession(other.session, of: ada)
        #expect(try await story.vault.visit(other.token) == nil)
        #expect(try await story.vault.visit(ada.token) != nil)
        #expect(try await story.vault.sessions(of: ada).map(\.session) == [ada.session])
    }

    @Test func `nobody ends another's session`() async throws {
        let sam = try await story.arrive(.sam)
        #expect(await failure { try await story.vault.endSession(sam.session, of: ada) } == .missing)
        #expect(try await story.vault.visit(sam.token) != nil)
    }

    @Test func `all sessions but this one can be ended, or all`() async throws {
        let others = [try await story.signIn(.ada), try await story.signIn(.ada)]
        try await story.vault.endSessions(of: ada, keepingThis: true)
        for other in others { #expect(try await story.vault.visit(other.token) == nil) }
        #expect(try await story.vault.visit(ada.token) != nil)
        try await story.vault.endSessions(of: ada, keepingThis: false)
        #expect(try await story.vault.visit(ada.token) == nil)
    }

    @Test func `a session runs out after two months, whether or not anything was cleaned`() async throws {
        story.watch.move(days: 59)
        #expect(try await story.vault.visit(ada.token) != nil)
        let later = try await story.signIn(.ada)
        story.watch.move(days: 2.5)
        #expect(try await story.vault.visit(ada.token) == nil)
        #expect(try await story.vault.sessions(of: later).map(\.session) == [later.session])
    }

    @Test func `cleaning removes what has run out and nothing else`() async throws {
        story.watch.move(days: 30)
        let later = try await story.signIn(.ada)
        story.watch.move(days: 40)
        try await story.vault.purge()
        #expect(try await story.vault.visit(ada.token) == nil)
        #expect(try await story.vault.visit(later.token) != nil)
        #expect(try await later.personal.newest(SessionNote.self, limit: 9).map(\.session) == [later.session])
    }

    @Test func `a note of a session that cannot be read keeps nobody out`() async throws {
        let glass = GlassStore()
        let other = try await Story(store: glass)
        let first = try await other.arrive(.ada)
        let note = try #require(try await first.personal.note(of: first.session)).id
        glass.forge { row in
            guard row.id == note, row.space == first.personal.id else { return row }
            var forged = row
            forged.sealed[40] ^= 1
            return forged
        }
        #expect(try await other.signIn(.ada).person == first.person)
    }

    @Test(
        arguments: [
            "", "x", "null", "../../etc/passwd", "AAAA", String(repeating: "A", count: 42),
            String(repeating: "A", count: 44), String(repeating: "=", count: 43), String(repeating: "é", count: 43),
            String(repeating: "A", count: 100_000), "\u{0}",
        ])
    func `what is no token is no token`(text: String) {
        #expect(SessionToken(text) == nil)
    }

    @Test func `a token nobody was given opens nothing`() async throws {
        let text = String(repeating: "A", count: 43)
        let token = try #require(SessionToken(text))
        #expect(token.text == text)
        #expect(try await story.vault.visit(token) == nil)
    }

    @Test func `a token survives the cookie`() async throws {
        let token = try #require(SessionToken(ada.token.text))
        #expect(try await story.vault.visit(token)?.person == ada.person)
    }

    @Test func `what one session signed is not another's`() async throws {
        let other = try await story.signIn(.ada)
        let signature = ada.token.signature(of: "1792782600")
        #expect(signature.count == 32 && ada.token.signature(of: "1792782600") == signature)
        #expect(ada.token.signature(of: "1792782601") != signature)
        #expect(other.token.signature(of: "1792782600") != signature)
    }
}
