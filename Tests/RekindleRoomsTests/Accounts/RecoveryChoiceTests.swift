import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// A code on paper, or none: decided over what was seen.
struct RecoveryChoiceTests {
    private let newcomer: Newcomer
    private let eve: Context

    init() async throws {
        newcomer = try await Newcomer(in: Scenario.alone())
        eve = try await newcomer.now()
    }

    private func decline(seen: Int64, password: String? = Newcomer.password) async throws -> RecoveryOutcome {
        try await Accounts.declineRecoveryCode(password: password, seen: seen, by: eve)
    }

    private func version() async throws -> Int64 { try await Accounts.recoveryChoice(of: eve).version }

    @Test func `a page that is loaded again makes no second code`() async throws {
        guard case .made(let code) = try await eve.makeCode(seen: 0) else { throw Unexpected(what: "no code") }
        #expect(try await eve.makeCode(seen: 0) == .late)
        let attempt = Newcomer.attempt("eve", password: Newcomer.otherPassword)
        guard case .recovered = try await eve.vault.recover(attempt, code: code.text, day: "2026-10-23") else {
            throw Unexpected(what: "the code opens nothing")
        }
    }

    @Test func `two at the same moment make one code`() async throws {
        async let one = eve.makeCode(seen: 0)
        async let other = eve.makeCode(seen: 0)
        let outcomes = try await [one, other]
        #expect(outcomes.filter { $0 == .late }.count == 1)
        #expect(try await Accounts.recoveryChoice(of: eve)?.content.hasCode == true)
    }

    @Test func `none needs no password while there is no code, and twice is once`() async throws {
        #expect(try await decline(seen: 0, password: nil) == .kept)
        #expect(try await decline(seen: 0, password: nil) == .unchanged)
        #expect(try await Accounts.recoveryChoice(of: eve)?.content.hasCode == false)
    }

    @Test func `a code is taken away with the password, over what was seen`() async throws {
        _ = try await eve.makeCode(seen: 0)
        let seen = try await version()
        #expect(try await decline(seen: 0) == .late)
        #expect(try await decline(seen: seen, password: "not the one") == .notOwner)
        #expect(try await decline(seen: seen) == .kept)
        #expect(try await decline(seen: seen) == .unchanged)
        guard case .made = try await eve.makeCode(seen: version()) else { throw Unexpected(what: "no code") }
    }
}
