import Foundation
import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

/// Failed tries are counted by login name, by address, and apart from both by a browser that has been here before.
/// The server's key is always the same, and with it the slots: no two sources of a test share one by chance.
struct RateLimitTests {
    private let story: Story
    private let wrong = Somebody.ada.attempt(password: "not hers")

    init() async throws {
        let key = try #require(ServerKey([UInt8](repeating: 7, count: 32)))
        story = try await Story(serverKey: key)
        _ = try await story.enter(.ada)
    }

    /// Tries that are taken, and wrong.
    private func fail(_ times: Int, _ attempt: SignInAttempt) async throws {
        for _ in 0..<times { try #require(try await story.vault.signIn(attempt) == .wrong) }
    }

    /// Tries whose answers nobody reads.
    private func insist(_ times: Int, _ attempt: SignInAttempt) async throws {
        for _ in 0..<times { _ = try await story.vault.signIn(attempt) }
    }

    private func entered(_ attempt: SignInAttempt) async throws -> Bool {
        if case .entered = try await story.vault.signIn(attempt) { true } else { false }
    }

    @Test func `the first few tries cost nothing`() async throws {
        try await fail(4, wrong)
        #expect(try await entered(Somebody.ada.attempt()))
    }

    @Test func `from the fifth on the wait doubles up to half a minute, for the right password too`() async throws {
        try await fail(5, wrong)
        for expected: Int64 in [1, 2, 4, 8, 16, 30, 30, 30] {
            #expect(try await story.vault.signIn(wrong) == .wait(seconds: expected))
            #expect(try await story.vault.signIn(Somebody.ada.attempt()) == .wait(seconds: expected))
            story.watch.move(seconds: TimeInterval(expected) - 1)
            #expect(try await story.vault.signIn(wrong) == .wait(seconds: 1))
            story.watch.move(seconds: 1)
            #expect(try await story.vault.signIn(wrong) == .wrong)
        }
        story.watch.move(seconds: 30)
        #expect(try await entered(Somebody.ada.attempt()))
    }

    @Test func `an unknown name waits as a known one does`() async throws {
        for number in 0..<6 {
            let address = "198.51.100.\(number)/32"
            let known = try await story.vault.signIn(Somebody.ada.attempt(password: "no", address: address))
            #expect(try await story.vault.signIn(Somebody.eve.attempt(address: "other-\(address)")) == known)
            #expect(known == (number < 5 ? .wrong : .wait(seconds: 1)))
        }
    }

    @Test func `the next day begins anew`() async throws {
        try await fail(5, wrong)
        story.watch.move(days: 1)
        try await fail(4, wrong)
        #expect(try await entered(Somebody.ada.attempt()))
    }

    @Test func `a clock set back holds nobody up for longer than the longest wait`() async throws {
        try await fail(5, wrong)
        story.watch.move(seconds: -3_600)
        #expect(try await story.vault.signIn(wrong) == .wait(seconds: 1))
    }

    @Test func `one name's failures do not hold up another name`() async throws {
        _ = try await story.enter(.sam)
        try await fail(5, wrong)
        #expect(try await story.vault.signIn(wrong) == .wait(seconds: 1))
        #expect(try await entered(Somebody.sam.attempt()))
    }

    @Test func `one address is held up over many names, later than one name is`() async throws {
        for number in 0..<20 { try await fail(1, Somebody.ada.attempt(login: "guess-\(number)")) }
        #expect(try await story.vault.signIn(Somebody.ada.attempt()) == .wait(seconds: 1))
        #expect(try await entered(Somebody.ada.attempt(address: "192.0.2.0/24")))
    }

    @Test func `a browser that has been here is not held up by others`() async throws {
        let known = try #require(try await story.vault.knownBrowser(login: Somebody.ada.login, in: .invented()))
        try await insist(9, wrong)
        for number in 0..<20 { try await insist(1, Somebody.ada.attempt(login: "guess-\(number)")) }
        #expect(try await entered(Somebody.ada.attempt(known: known)))
        #expect(try await story.vault.signIn(Somebody.ada.attempt()) == .wait(seconds: 1))
        #expect(try await story.vault.signIn(Somebody.sam.attempt()) == .wait(seconds: 1))
    }

    @Test func `its own failures hold up itself and nobody else`() async throws {
        let known = try #require(try await story.vault.knownBrowser(login: Somebody.ada.login, in: .invented()))
        try await fail(5, Somebody.ada.attempt(password: "no", known: known))
        #expect(try await story.vault.signIn(Somebody.ada.attempt(known: known)) == .wait(seconds: 1))
        #expect(try await entered(Somebody.ada.attempt()))
    }

    /// Whoever has a copy of what one browser keeps and does not know the password.
    @Test func `one of them does not hold up the others, however long it goes on`() async throws {
        let known = try #require(try await story.vault.knownBrowser(login: Somebody.ada.login, in: .invented()))
        let copied = try #require(try await story.vault.knownBrowser(login: Somebody.ada.login, in: .invented(2)))
        for _ in 0..<40 {
            story.watch.move(seconds: Double(Backoff.longest))
            try await insist(1, Somebody.ada.attempt(password: "no", known: copied))
        }
        #expect(try await entered(Somebody.ada.attempt(known: known)))
        guard case .wait = try await story.vault.signIn(Somebody.ada.attempt(known: copied)) else {
            throw Surprise("goes on guessing")
        }
    }

    @Test func `a browser known for one name is not known for another`() async throws {
        try await fail(5, wrong)
        _ = try await story.enter(.sam)
        let other = try #require(try await story.vault.knownBrowser(login: Somebody.sam.login, in: .invented()))
        #expect(try await story.vault.signIn(Somebody.ada.attempt(known: other)) == .wait(seconds: 1))
    }

    @Test func `a forged word of being known counts for nothing`() async throws {
        try await fail(5, wrong)
        let real = try #require(try await story.vault.knownBrowser(login: Somebody.ada.login, in: .invented()))
        let nonce = real.prefix { $0 != "." }
        let elsewhere = try await Story()
        _ = try await elsewhere.enter(.ada)
        let stranger = try #require(try await elsewhere.vault.knownBrowser(login: Somebody.ada.login, in: .invented()))
        let forged = [
            "", ".", "a.b", String(nonce), "\(nonce).", "x\(real)", "\(real)x", String(real.dropLast()), stranger,
            "\(nonce).\(real)", real.replacing(".", with: ".."),
        ]
        for text in forged {
            guard case .wait = try await story.vault.signIn(Somebody.ada.attempt(known: text)) else {
                Issue.record("taken for known: \(text)")
                continue
            }
        }
        #expect(try await entered(Somebody.ada.attempt(known: real)))
    }
}
