import Foundation
import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

struct PasswordTests {
    private let story: Story
    private let ada: Visitor

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada)
    }

    private let ways = WaysAfter(day: "2026-10-23")

    private func changed() async throws -> PasswordChange {
        try await story.vault.changePassword(Somebody.ada.password, to: "a new long one", by: ada, ways)
    }

    @Test func `a password is asked again before what matters most`() async throws {
        #expect(try await story.vault.isPassword(Somebody.ada.password, of: ada))
        #expect(try await !story.vault.isPassword("something else", of: ada))
        #expect(try await !story.vault.isPassword("", of: ada))
    }

    @Test func `a new password needs the old one`() async throws {
        #expect(try await story.vault.changePassword("a guess", to: "a new long one", by: ada, ways) == .wrong)
        #expect(try await story.signIn(.ada).person == ada.person)
        #expect(try await story.vault.signIn(Somebody.ada.attempt(password: "a new long one")) == .wrong)
    }

    @Test func `a new password ends the other sessions and keeps this one`() async throws {
        let other = try await story.signIn(.ada)
        #expect(try await changed() == .changed(nil))
        #expect(try await story.vault.visit(other.token) == nil)
        #expect(try await story.vault.visit(ada.token) != nil)
        #expect(try await story.vault.signIn(Somebody.ada.attempt()) == .wrong)
        guard case .entered = try await story.vault.signIn(Somebody.ada.attempt(password: "a new long one")) else {
            Issue.record("the new password does not open")
            return
        }
    }

    @Test func `the keys stay: what was written before still opens`() async throws {
        let beginning = Beginning(concerns: [.flatmates], sentence: "we pass each other in the hall")
        try await ada.personal.apply([try ada.personal.setting(beginning, expecting: nil)])
        _ = try await changed()
        guard
            case .entered(let token) = try await story.vault.signIn(Somebody.ada.attempt(password: "a new long one"))
        else { throw Surprise("not let in") }
        #expect(try await story.visit(token).personal.only(Beginning.self)?.content == beginning)
        #expect(try await story.again(ada).personal.only(Beginning.self)?.content == beginning)
    }

    @Test func `a shared space stays open over a new password`() async throws {
        let sam = Somebody.sam
        let other = try await Story()
        let couple = try await other.couple()
        let change = try await other.vault.changePassword(sam.password, to: "a new long one", by: couple.sam, ways)
        #expect(change == .changed(nil))
        #expect(try await other.again(couple.sam).shared?.id == couple.ada.shared?.id)
    }
}
