import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

/// The paper is for whoever is kept from signing in: its tries are counted by themselves, and under no login name.
/// The server's key is always the same, and with it the slots: no two sources of a test share one by chance.
struct RecoveryWaitTests {
    private let story: Story
    private let code: RecoveryCode
    private let mark: String

    init() async throws {
        let key = try #require(ServerKey([UInt8](repeating: 7, count: 32)))
        story = try await Story(serverKey: key)
        let ada = try await story.arrive(.ada)
        code = try await story.vault.makeRecoveryCode(for: ada, over: nil, day: "2026-10-23")
        mark = try #require(try await story.vault.knownBrowser(login: Somebody.ada.login, in: .invented()))
    }

    private func recover(
        _ text: String? = nil, _ attempt: SignInAttempt = Somebody.ada.attempt(password: "found the paper")
    ) async throws -> String {
        switch try await story.vault.recover(attempt, code: text ?? code.text, day: "2026-10-24") {
        case .recovered: "recovered"
        case .wrong: "wrong"
        case .wait(let seconds): "wait \(seconds)"
        }
    }

    @Test func `whoever knows the login name keeps nobody from the paper, wherever they try`() async throws {
        for number in 0..<30 {
            let wrong = Somebody.ada.attempt(password: "no", address: "192.0.2.\(number % 3)/32")
            _ = try await story.vault.signIn(wrong)
            _ = try await recover("nonsense", wrong)
        }
        #expect(try await story.vault.signIn(Somebody.ada.attempt()) == .wait(seconds: 1))
        #expect(try await recover() == "recovered")
    }

    @Test func `wrong passwords in one browser, known or not, do not hold up the code in it`() async throws {
        for known in [mark, nil] {
            for _ in 0..<30 { _ = try await story.vault.signIn(Somebody.ada.attempt(password: "no", known: known)) }
        }
        #expect(try await recover("nonsense") == "wrong")
        #expect(try await recover(nil, Somebody.ada.attempt(password: "found the paper", known: mark)) == "recovered")
    }

    @Test func `nor do wrong codes hold up who signs in`() async throws {
        for known in [mark, nil] {
            for _ in 0..<30 { _ = try await recover("nonsense", Somebody.ada.attempt(known: known)) }
        }
        #expect(try await recover("nonsense") == "wait 1")
        for known in [nil, mark] {
            guard case .entered = try await story.vault.signIn(Somebody.ada.attempt(known: known)) else {
                throw Surprise("held up")
            }
        }
    }

    @Test func `a known browser counts for itself, and after ten wrong codes as any other`() async throws {
        for _ in 0..<Backoff.recovery.free { try #require(try await recover("nonsense") == "wrong") }
        #expect(try await recover("nonsense") == "wait 1")
        let known = Somebody.ada.attempt(password: "found the paper", known: mark)
        for _ in 0..<10 { #expect(try await recover("nonsense", known) == "wrong") }
        #expect(try await recover("nonsense", known) == "wait 1")
        story.watch.move(days: 1)
        #expect(try await recover(nil, known) == "recovered")
    }

    @Test func `the right one is taken however many wrong ones came before, from wherever`() async throws {
        let known = Somebody.ada.attempt(password: "found the paper", known: mark)
        for attempt in [Somebody.ada.attempt(), known] {
            for _ in 0..<40 { _ = try await recover("nonsense", attempt) }
            #expect(try await recover("nonsense", attempt).hasPrefix("wait"))
        }
        #expect(try await recover(nil, known) == "recovered")
    }
}
