import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

/// The clock stands still, so the next wait tells how many failures were counted; a try that found a wait is none of
/// them. The server's key is always the same, and with it the slots: no two sources share one by chance.
struct FailuresTogetherTests {
    private static let wrong = Somebody.ada.attempt(password: "not hers")
    private let story: Story

    init() async throws {
        let key = try #require(ServerKey([UInt8](repeating: 7, count: 32)))
        story = try await Story(serverKey: key)
        _ = try await story.enter(.ada)
    }

    @Test func `many failures at the same time are all counted`() async throws {
        let attempts = [SignInAttempt](repeating: Self.wrong, count: 9)
        let wrongs = try await together(attempts)
        try #require(wrongs >= Backoff.login.free)
        let wait = Backoff.login.wait(fails: wrongs, last: 0, now: 0)
        #expect(try await story.vault.signIn(Self.wrong) == .wait(seconds: wait))
    }

    @Test func `many failures over one address at the same time are all counted`() async throws {
        for number in 0..<8 {
            let attempt = Somebody.ada.attempt(login: "guess-\(number)")
            try #require(try await story.vault.signIn(attempt) == .wrong)
        }
        // No more at once than wait for the thread of passwords.
        let attempts = (8..<24).map { Somebody.ada.attempt(login: "guess-\($0)") }
        let wrongs = try await 8 + together(attempts)
        try #require(wrongs >= Backoff.address.free)
        let wait = Backoff.address.wait(fails: wrongs, last: 0, now: 0)
        #expect(try await story.vault.signIn(Somebody.ada.attempt()) == .wait(seconds: wait))
    }

    @Test func `of many guesses at the same moment no more are compared than are free`() async throws {
        let attempts = [SignInAttempt](repeating: Self.wrong, count: 20)
        #expect(try await together(attempts) == Backoff.login.free)
    }

    @Test func `so it is at the lock`() async throws {
        let ada = try await story.signIn(.ada)
        let results = try await Self.twenty { _ in try await story.vault.unlock(password: "a guess", of: ada) }
        #expect(results.count { $0 == .wrong } == Backoff.login.free)
        #expect(results.count { $0 == .wait(seconds: 1) } == 20 - Backoff.login.free)
    }

    @Test func `so it is with a recovery code`() async throws {
        @Sendable func isWrong() async throws -> Bool {
            let result = try await story.vault.recover(Self.wrong, code: "nonsense", day: "2026-10-23")
            if case .wrong = result { return true } else { return false }
        }
        let before = Backoff.recovery.free - Backoff.login.free
        for _ in 0..<before { try #require(try await isWrong()) }
        let results = try await Self.twenty { _ in try await isWrong() }
        #expect(results.count { $0 } == Backoff.login.free)
    }

    @Test func `so it is with the codes of a second step, however many sessions wait for one`() async throws {
        let ada = try await story.signIn(.ada)
        let step = try await story.vault.prepareSecondStep(ada)
        let now = OneTimeCode.step(at: story.watch.now)
        let code = OneTimeCode.code(secret: step.secret, step: now)
        #expect(try await story.vault.confirmSecondStep(code, by: ada))
        var tokens: [SessionToken] = []
        for _ in 0..<4 {
            guard case .needsCode(let token) = try await story.vault.signIn(Somebody.ada.attempt()) else { continue }
            tokens.append(token)
        }
        try #require(tokens.count == 4)
        let results = try await Self.twenty { [tokens] number in
            try await story.vault.finishSignIn(tokens[number % 4], code: "no code")
        }
        #expect(results.count { $0 == .wrong } <= Backoff.login.free && results.contains(.wait(seconds: 1)))
        #expect(try await story.vault.signIn(Somebody.ada.attempt()) == .wait(seconds: 1))
    }

    @Test func `what was right is given back, however often`() async throws {
        for _ in 0..<4 { try #require(try await story.vault.signIn(Self.wrong) == .wrong) }
        for _ in 0..<12 { _ = try await story.signIn(.ada) }
        #expect(try await story.vault.signIn(Self.wrong) == .wrong)
        #expect(try await story.vault.signIn(Self.wrong) == .wait(seconds: 1))
    }

    /// Twenty at the same moment.
    private static func twenty<Outcome: Sendable>(
        _ attempt: @escaping @Sendable (Int) async throws -> Outcome
    ) async throws -> [Outcome] {
        try await withThrowingTaskGroup(of: Outcome.self) { group in
            for number in 0..<20 { group.addTask { try await attempt(number) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// Tries all of them at once; what comes back is how many were taken and found wrong.
    private func together(_ attempts: [SignInAttempt]) async throws -> Int {
        let results = try await withThrowingTaskGroup(of: Vault.SignInResult.self) { group in
            for attempt in attempts { group.addTask { try await story.vault.signIn(attempt) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for result in results where result != .wrong {
            guard case .wait = result else {
                Issue.record("neither wrong nor waiting: \(result)")
                continue
            }
        }
        return results.count { $0 == .wrong }
    }
}
