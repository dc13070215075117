import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// The second step of signing in: prepared, turned on, asked for, turned off.
struct SecondStepUseTests {
    private let scene: Scenario
    private let newcomer: Newcomer
    private let eve: Context

    init() async throws {
        scene = try await Scenario.alone()
        newcomer = try await Newcomer(in: scene)
        eve = try await newcomer.now()
    }

    /// What an authenticator shows now.
    private func code() async throws -> String {
        guard let step = try await eve.personal.only(SecondStep.self)?.content else {
            throw Unexpected(what: "nothing prepared")
        }
        return OneTimeCode.code(secret: step.secret, step: OneTimeCode.step(at: eve.vault.clock.now()))
    }

    private func prepare() async throws {
        #expect(try await Accounts.prepareSecondStep(password: Newcomer.password, by: eve))
    }

    private func turnOn() async throws {
        try await prepare()
        let outcome = try await Accounts.confirmSecondStep(code(), password: Newcomer.password, by: eve)
        #expect(outcome == .on)
        scene.watch.move(minutes: 1)
    }

    @Test func `each preparing has a key of its own, and can be left`() async throws {
        #expect(try await Accounts.secondStep(of: eve) == .off)
        try await prepare()
        let prepared = try await Accounts.secondStep(of: eve)
        guard case .prepared(_, "eve") = prepared else { throw Unexpected(what: "\(prepared)") }
        try await prepare()
        let again = try await Accounts.secondStep(of: eve)
        #expect(again != prepared && again != .off)
        for _ in 0..<2 { try await Accounts.dropPreparedSecondStep(by: eve) }
        #expect(try await Accounts.secondStep(of: eve) == .off)
    }

    @Test func `a key is gone after ten minutes`() async throws {
        try await prepare()
        scene.watch.move(minutes: 9.9)
        #expect(try await Accounts.secondStep(of: eve) != .off)
        scene.watch.move(minutes: 0.2)
        #expect(try await Accounts.secondStep(of: eve) == .off)
        #expect(try await Accounts.confirmSecondStep(code(), password: Newcomer.password, by: eve) == .gone)
        #expect(try await Accounts.secondStep(of: eve) == .off)
    }

    @Test func `one that is on goes off with the password alone`() async throws {
        try await turnOn()
        try await Accounts.dropPreparedSecondStep(by: eve)
        #expect(try await Accounts.secondStep(of: eve) == .on)
        #expect(try await !Accounts.removeSecondStep(password: "not the one", by: eve))
        for _ in 0..<2 { #expect(try await Accounts.removeSecondStep(password: Newcomer.password, by: eve)) }
        #expect(try await Accounts.secondStep(of: eve) == .off)
    }

    @Test func `a wrong code turns nothing on`() async throws {
        try await prepare()
        let wrong = try await code() == "000000" ? "111111" : "000000"
        #expect(try await Accounts.confirmSecondStep(wrong, password: Newcomer.password, by: eve) == .wrongCode)
        #expect(try await Accounts.secondStep(of: eve) != .on)
    }

    @Test func `the same code twice finds the session open, also at the same moment`() async throws {
        try await turnOn()
        guard case .needsCode(let token) = try await eve.vault.signIn(Newcomer.attempt("eve")) else {
            throw Unexpected(what: "no code was asked for")
        }
        let code = try await code()
        async let one = Accounts.finishSignIn(token, code: code, eve.vault)
        async let other = Accounts.finishSignIn(token, code: code, eve.vault)
        let outcomes = try await [one, other]
        #expect(outcomes.contains(.entered) && outcomes.allSatisfy { $0 == .entered || $0 == .wasOpen })
        #expect(try await Accounts.finishSignIn(token, code: code, eve.vault) == .wasOpen)
        #expect(try await Context.open(token, newcomer.vault, newcomer.library) != nil)
    }
}
