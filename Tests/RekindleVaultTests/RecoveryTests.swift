import Foundation
import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

/// A lost password, and a paper with a code on it.
struct RecoveryTests {
    private let story: Story
    private let ada: Visitor
    private let code: RecoveryCode
    private let fresh = Somebody.ada.attempt(password: "found the paper")

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada)
        code = try await story.vault.makeRecoveryCode(for: ada, over: nil, day: "2026-10-23")
    }

    private func recover(_ attempt: SignInAttempt? = nil, _ text: String? = nil) async throws -> Vault.RecoveryResult {
        try await story.vault.recover(attempt ?? fresh, code: text ?? code.text, day: "2026-10-24")
    }

    private func recovered() async throws -> (visitor: Visitor, code: RecoveryCode) {
        guard case .recovered(let token, let next) = try await recover() else { throw Surprise("not recovered") }
        return (try await story.visit(token), next)
    }

    private func choice() async throws -> Record<RecoveryChoice>? { try await ada.personal.only(RecoveryChoice.self) }

    private func isWrong(_ result: Vault.RecoveryResult) -> Bool {
        if case .wrong = result { true } else { false }
    }

    @Test func `a code is eight groups of four letters and reads back however it is typed`() {
        #expect(code.text.split(separator: "-").map(\.count) == [Int](repeating: 4, count: 8))
        #expect(RecoveryCode(code.text) == code)
        #expect(RecoveryCode(code.text.lowercased().replacing("-", with: "  ")) == code)
        for text in ["", "AAAA", code.text + "A", String(code.text.dropLast(2)), String(repeating: "A", count: 9_999)] {
            #expect(RecoveryCode(text) == nil)
        }
    }

    @Test func `it opens the account and sets the new password`() async throws {
        let (visitor, _) = try await recovered()
        #expect(visitor.person == ada.person)
        #expect(try await story.vault.signIn(Somebody.ada.attempt()) == .wrong)
        guard case .entered = try await story.vault.signIn(fresh) else { throw Surprise("not let in") }
    }

    @Test func `what was written before still opens`() async throws {
        let beginning = Beginning(concerns: [.unsure])
        try await ada.personal.apply([try ada.personal.setting(beginning, expecting: nil)])
        #expect(try await recovered().visitor.personal.only(Beginning.self)?.content == beginning)
    }

    @Test func `it ends all sessions, the PIN and the second step`() async throws {
        let other = try await story.signIn(.ada)
        try await story.vault.setPin("4711", of: ada)
        let step = try await story.vault.prepareSecondStep(ada)
        let now = OneTimeCode.step(at: story.watch.now)
        #expect(
            try await story.vault.confirmSecondStep(OneTimeCode.code(secret: step.secret, step: now), by: ada))
        let (visitor, _) = try await recovered()
        #expect(try await story.vault.visit(ada.token) == nil)
        #expect(try await story.vault.visit(other.token) == nil)
        #expect(try await !story.vault.hasPin(visitor))
        #expect(try await story.vault.sessions(of: visitor).map(\.session) == [visitor.session])
        guard case .entered = try await story.vault.signIn(fresh) else { throw Surprise("a code is still asked for") }
    }

    @Test func `it makes a new code, and the old one is over`() async throws {
        let (_, next) = try await recovered()
        #expect(next != code)
        #expect(try await isWrong(recover()))
        guard case .recovered = try await recover(nil, next.text) else { throw Surprise("the new code does not open") }
    }

    @Test func `the owner is told`() async throws {
        #expect(try await story.vault.freshNews(of: ada).map(\.what) == [.code])
        #expect(try await story.vault.freshNews(of: recovered().visitor).map(\.what) == [.recovered, .code])
    }

    @Test func `a wrong code, a wrong name and another's name are told alike`() async throws {
        _ = try await story.enter(.sam)
        let other = RecoveryCode(String(repeating: "ABCD", count: 8))
        #expect(try await isWrong(recover(nil, try #require(other).text)))
        #expect(try await isWrong(recover(nil, "nonsense")))
        #expect(try await isWrong(recover(Somebody.eve.attempt())))
        #expect(try await isWrong(recover(Somebody.sam.attempt())))
        #expect(try await story.vault.visit(ada.token) != nil)
    }

    @Test func `wrong codes wait as wrong passwords do`() async throws {
        for _ in 0..<Backoff.recovery.free { try #require(try await isWrong(recover(nil, "nonsense"))) }
        guard case .wait(1) = try await recover(nil, "nonsense") else { throw Surprise("there was no wait") }
        story.watch.move(seconds: 1)
        #expect(try await isWrong(recover(nil, "nonsense")))
    }

    @Test(arguments: ["\u{feff}", "\u{200b}", "\u{ad}"])
    func `a name that came along with something invisible is the same name`(unseen: String) async throws {
        let login = "\(unseen)\(Somebody.ada.login.replacing(".", with: ".\(unseen)"))\(unseen)"
        let attempt = Somebody.ada.attempt(password: "found the paper", login: login)
        guard case .recovered = try await recover(attempt) else { throw Surprise("not recovered") }
    }

    @Test(arguments: ["-", "\u{a0}", "\u{2011}"], [0, 0xFEE0] as [UInt32])
    func `a code and a new password are the same on any keyboard`(between: String, wide: UInt32) async throws {
        let letters = code.text.unicodeScalars.map { $0 == "-" ? between : "\(Unicode.Scalar($0.value + wide) ?? $0)" }
        let attempt = Somebody.ada.attempt(password: "found\u{a0}the paper")
        guard case .recovered = try await recover(attempt, letters.joined()) else { throw Surprise("not recovered") }
        guard case .entered = try await story.vault.signIn(fresh) else { throw Surprise("not let in") }
    }

    @Test func `a second code replaces the first`() async throws {
        let second = try await story.vault.makeRecoveryCode(for: ada, over: choice(), day: "2026-10-24")
        #expect(try await isWrong(recover()))
        guard case .recovered = try await recover(nil, second.text) else { throw Surprise("not recovered") }
    }

    @Test func `none is a choice, and then no code opens`() async throws {
        try await story.vault.declineRecoveryCode(for: ada, over: choice(), day: "2026-10-24")
        #expect(try await ada.personal.only(RecoveryChoice.self)?.content.hasCode == false)
        #expect(try await isWrong(recover()))
    }

    @Test func `a shared space is open after recovering too`() async throws {
        let other = try await Story()
        let couple = try await other.couple()
        let paper = try await other.vault.makeRecoveryCode(for: couple.sam, over: nil, day: "2026-10-23")
        let attempt = Somebody.sam.attempt(password: "a new long one")
        let result = try await other.vault.recover(attempt, code: paper.text, day: "2026-10-24")
        guard case .recovered(let token, _) = result else { throw Surprise("not recovered") }
        #expect(try await other.visit(token).shared?.id == couple.ada.shared?.id)
    }

    @Test func `the same code used twice at the same time opens once`() async throws {
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 {
                group.addTask { if case .recovered? = try? await recover() { true } else { false } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 }.count == 1)
    }
}
