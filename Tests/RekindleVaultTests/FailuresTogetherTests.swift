import RekindleCore
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
