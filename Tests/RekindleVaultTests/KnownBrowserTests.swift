import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// The mark of a browser that has signed in before: one text, one count, and a ceiling over all of a login.
/// The server's key is always the same, and with it the slots: no two sources of a test share one by chance.
struct KnownBrowserTests {
    private let story: Story
    private let ada: Visitor
    private let mark: String

    init() async throws {
        let key = try #require(ServerKey([UInt8](repeating: 7, count: 32)))
        story = try await Story(serverKey: key)
        ada = try await story.arrive(.ada)
        mark = try #require(try await story.vault.knownBrowser(login: Somebody.ada.login, in: .invented()))
    }

    private func attempt(_ mark: String, password: String? = nil) async throws -> Vault.SignInResult {
        try await story.vault.signIn(Somebody.ada.attempt(password: password, known: mark))
    }

    /// Somebody else, whose tries make whoever has no mark wait.
    private func insist() async throws {
        for _ in 0..<5 {
            let wrong = Somebody.ada.attempt(password: "not hers", address: "192.0.2.0/24")
            try #require(try await story.vault.signIn(wrong) == .wrong)
        }
    }

    @Test func `only the text that was written is a mark`() async throws {
        try await insist()
        let parts = mark.split(separator: ".").map(String.init)
        try #require(parts.count == 3)
        let others = [
            ".\(mark)", "..\(mark)", "\(mark).", " \(mark)", "\(mark) ", "\(mark)=", mark.replacing(".", with: ".."),
            "\(parts[0]).\(parts[2])", "\(parts[0])=.\(parts[1]).\(parts[2])", "\(parts[1]).\(parts[0]).\(parts[2])",
            parts.reversed().joined(separator: "."), "\(parts[0]).\(parts[1]).", "\(mark).\(parts[2])",
        ]
        for text in others { #expect(try await attempt(text) == .wait(seconds: 1), "taken for known: \(text)") }
        guard case .entered = try await attempt(mark) else { throw Surprise("the mark itself is not known") }
    }

    @Test func `many marks are not many handfuls of tries`() async throws {
        for number in 0..<Backoff.browsers.free {
            let session = SessionToken.invented(2 + number)
            let next = try #require(try await story.vault.knownBrowser(login: Somebody.ada.login, in: session))
            #expect(try await attempt(next, password: "no") == .wrong)
        }
        #expect(try await attempt(mark, password: "no") == .wait(seconds: 1))
        guard case .entered = try await story.vault.signIn(Somebody.ada.attempt()) else {
            throw Surprise("whoever has no mark waits for those that have one")
        }
    }

    @Test func `it ends with the password`() async throws {
        try await insist()
        guard case .entered = try await attempt(mark) else { throw Surprise("not known") }
        let ways = WaysAfter(day: "2026-10-23")
        let change = try await story.vault.changePassword(Somebody.ada.password, to: "a new long one", by: ada, ways)
        #expect(change == .changed(nil))
        #expect(try await attempt(mark, password: "a new long one") == .wait(seconds: 1))
        let next = try #require(try await story.vault.knownBrowser(login: Somebody.ada.login, in: .invented()))
        guard case .entered = try await attempt(next, password: "a new long one") else { throw Surprise("not known") }
    }

    @Test func `one that was written before marks had three parts is none`() async throws {
        try await insist()
        let nonce = Base64URL.encode([UInt8](repeating: 1, count: 12))
        let signature = Base64URL.encode(story.serverKey.signature(of: "known/\(nonce)/\(ada.person.hex)/"))
        #expect(try await attempt("\(nonce).\(signature)") == .wait(seconds: 1))
    }
}

extension SessionToken {
    /// One of no session that there is.
    static func invented(_ number: Int = 1) -> SessionToken {
        guard let token = SessionToken(Base64URL.encode([UInt8](repeating: UInt8(number), count: 32))) else {
            preconditionFailure("thirty-two bytes are a token")
        }
        return token
    }
}
