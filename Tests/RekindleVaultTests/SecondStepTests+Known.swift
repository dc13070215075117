import Foundation
import RekindleTesting
import RekindleVault
import Testing

extension SecondStepTests {
    @Test(arguments: [false, true]) func `a new sign-in is no new handful of codes, not even in a known browser`(
        isKnown: Bool
    ) async throws {
        let step = try await turnedOn()
        let mark = isKnown ? try await mark() : nil
        let token = try await side()
        for _ in 0..<5 { _ = try await story.vault.finishSignIn(token, code: "x", knownBrowser: mark) }
        #expect(try await story.vault.signIn(Somebody.ada.attempt(known: mark)) == .wait(seconds: 1))
        story.watch.move(seconds: 30)
        #expect(try await story.vault.finishSignIn(side(), code: code(step), knownBrowser: mark) == .right)
    }

    func mark() async throws -> String {
        try #require(try await story.vault.knownBrowser(login: Somebody.ada.login, in: .invented()))
    }

    /// Somebody who knows the password alone types code after code.
    @Test func `in a browser that passed it before, other people's wrong codes hold nobody up`() async throws {
        let step = try await turnedOn()
        let mark = try await mark()
        let thief = try await side()
        for _ in 0..<5 { _ = try await story.vault.finishSignIn(thief, code: "x") }
        guard case .needsCode(let token) = try await story.vault.signIn(Somebody.ada.attempt(known: mark)) else {
            throw Surprise("held up")
        }
        #expect(try await story.vault.finishSignIn(token, code: code(step)) == .wait(seconds: 1))
        #expect(
            try await story.vault.finishSignIn(token, code: code(step), knownBrowser: "\(mark)x") == .wait(seconds: 1))
        #expect(try await story.vault.finishSignIn(token, code: code(step), knownBrowser: mark) == .right)
    }

    @Test func `a session that waits for its code is given no mark`() async throws {
        let step = try await turnedOn()
        let token = try await side()
        #expect(try await story.vault.knownBrowser(in: token) == nil)
        #expect(try await story.vault.finishSignIn(token, code: code(step)) == .right)
        #expect(try await story.vault.knownBrowser(in: token) != nil)
    }
}
