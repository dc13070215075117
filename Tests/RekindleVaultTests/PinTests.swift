import Foundation
import RekindleTesting
import RekindleVault
import Testing

struct PinTests {
    private let story: Story
    private let ada: Visitor

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada)
        try await story.vault.setPin("4711", of: ada)
    }

    private func attempt(_ pin: String) async throws -> Vault.CodeResult {
        try await story.vault.tryPin(pin, of: ada)
    }

    @Test func `the right one opens, another does not`() async throws {
        #expect(try await story.vault.hasPin(ada))
        #expect(try await attempt("4711") == .right)
        for wrong in ["4712", "", "04711", "47110"] { #expect(try await attempt(wrong) == .wrong) }
    }

    @Test func `five wrong ones sign out`() async throws {
        for _ in 0..<4 { #expect(try await attempt("0000") == .wrong) }
        #expect(try await story.vault.visit(ada.token) != nil)
        #expect(try await attempt("0000") == .signedOut)
        #expect(try await story.vault.visit(ada.token) == nil)
    }

    @Test func `five wrong ones are told to the owner, once each time`() async throws {
        let told = { () async throws in
            try await story.vault.news(of: ada.personal.fresh).filter { $0.what == .pinTries }
        }
        let others = [try await story.signIn(.ada), try await story.signIn(.ada)]
        for (number, session) in others.enumerated() {
            for _ in 0..<4 { _ = try await story.vault.tryPin("0000", of: session) }
            #expect(try await told().count == number)
            for _ in 0..<3 { #expect(try await story.vault.tryPin("0000", of: session) == .signedOut) }
            #expect(try await told().count == number + 1)
        }
        #expect(try await told().allSatisfy { $0.device?.isEmpty == false })
        #expect(try await story.vault.freshNews(of: ada).contains { $0.what == .pinTries })
        let back = try await story.signIn(.ada)
        #expect(try await story.vault.freshNews(of: back).contains { $0.what == .pinTries })
    }

    @Test func `a right one in between begins the count anew`() async throws {
        for _ in 0..<3 {
            for _ in 0..<4 { #expect(try await attempt("0000") == .wrong) }
            #expect(try await attempt("4711") == .right)
        }
    }

    @Test func `a try is counted in its own session, and after signing in again the count is new`() async throws {
        let other = try await story.signIn(.ada)
        for _ in 0..<4 { _ = try await story.vault.tryPin("0000", of: other) }
        // What was typed elsewhere ends no session but that.
        for _ in 0..<4 { #expect(try await attempt("0000") == .wrong) }
        #expect(try await story.vault.tryPin("0000", of: other) == .signedOut)
        #expect(try await story.vault.visit(other.token) == nil)
        #expect(try await story.vault.visit(ada.token) != nil)
        let again = try await story.signIn(.ada)
        for _ in 0..<4 { #expect(try await story.vault.tryPin("0000", of: again) == .wrong) }
        #expect(try await attempt("4711") == .right)
    }

    @Test func `tries at the same time are not free`() async throws {
        let outcomes = await withTaskGroup(of: Vault.CodeResult?.self) { group in
            for _ in 0..<20 { group.addTask { try? await story.vault.tryPin("0000", of: ada) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(!outcomes.contains(.right))
        #expect(outcomes.filter { $0 == .wrong }.count == 4)
        for _ in 0..<5 where try await story.vault.visit(ada.token) != nil { _ = try? await attempt("0000") }
        #expect(try await story.vault.visit(ada.token) == nil)
    }

    @Test func `while the fifth ends the session, a sixth is not compared`() async throws {
        let glass = GlassStore()
        let other = try await Story(store: glass)
        let eve = try await other.arrive(.eve)
        try await other.vault.setPin("4711", of: eve)
        for _ in 0..<4 { #expect(try await other.vault.tryPin("0000", of: eve) == .wrong) }
        // After two look-ups the fifth is counted; the third is for what ends the session.
        glass.interrupt(after: 2) {
            let sixth = try await other.vault.tryPin("4711", of: eve)
            #expect(sixth == .signedOut)
        }
        #expect(try await other.vault.tryPin("0000", of: eve) == .signedOut)
        #expect(try await other.vault.visit(eve.token) == nil)
    }

    @Test func `a new one replaces the old, and it can be taken away`() async throws {
        try await story.vault.setPin("123456789012", of: ada)
        #expect(try await attempt("4711") == .wrong)
        #expect(try await attempt("123456789012") == .right)
        try await story.vault.removePin(of: ada)
        #expect(try await !story.vault.hasPin(ada))
        #expect(try await attempt("123456789012") == .wrong)
    }

    @Test func `the password opens the lock too, and wrong ones wait`() async throws {
        #expect(try await story.vault.unlock(password: Somebody.ada.password, of: ada) == .right)
        for _ in 0..<5 { #expect(try await story.vault.unlock(password: "no", of: ada) == .wrong) }
        #expect(try await story.vault.unlock(password: Somebody.ada.password, of: ada) == .wait(seconds: 1))
        story.watch.move(seconds: 30)
        #expect(try await story.vault.unlock(password: Somebody.ada.password, of: ada) == .right)
    }

    @Test func `the lock, the lock from elsewhere and an open session count apart`() async throws {
        let (vault, right) = (story.vault, Somebody.ada.password)
        for _ in 0..<5 { #expect(try await vault.unlock(password: "no", of: ada, isOfThisOpening: false) == .wrong) }
        #expect(try await vault.unlock(password: right, of: ada, isOfThisOpening: false) == .wait(seconds: 1))
        for _ in 0..<5 { #expect(try await vault.tryPassword("no", of: ada) == .wrong) }
        #expect(try await vault.tryPassword(right, of: ada) == .wait(seconds: 1))
        #expect(try await vault.unlock(password: right, of: ada) == .right)
    }

    @Test func `the right one in one session gives nobody a new handful in another`() async throws {
        let copied = try await story.signIn(.ada)
        for _ in 0..<4 { #expect(try await story.vault.tryPin("0000", of: copied) == .wrong) }
        #expect(try await attempt("4711") == .right)
        #expect(try await story.vault.tryPin("0000", of: copied) == .signedOut)
        #expect(try await story.vault.news(of: ada.personal.fresh).contains { $0.what == .pinTries })
        #expect(try await story.vault.visit(ada.token) != nil)
    }
}
