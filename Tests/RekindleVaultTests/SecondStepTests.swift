import Foundation
import RekindleTesting
import RekindleVault
import Testing

/// The second step at signing in: a code from the owner's own device, each of them once.
struct SecondStepTests {
    let story: Story
    let ada: Visitor

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada)
    }

    func code(_ step: SecondStep, later seconds: TimeInterval = 0) -> String {
        OneTimeCode.code(
            secret: step.secret, step: OneTimeCode.step(at: story.watch.now.addingTimeInterval(seconds)))
    }

    func turnedOn() async throws -> SecondStep {
        let step = try await story.vault.prepareSecondStep(ada)
        #expect(try await story.vault.confirmSecondStep(code(step), by: ada))
        story.watch.move(seconds: 60)
        return step
    }

    func side() async throws -> SessionToken {
        guard case .needsCode(let token) = try await story.vault.signIn(Somebody.ada.attempt()) else {
            throw Surprise("no second step was asked for")
        }
        return token
    }

    @Test func `a secret has 160 bits, and each time it is a new one`() async throws {
        let step = try await story.vault.prepareSecondStep(ada)
        let next = try await story.vault.prepareSecondStep(ada)
        #expect(step.secret.count == 20 && next.secret != step.secret)
        #expect(try await !story.vault.confirmSecondStep(code(step), by: ada))
        #expect(try await story.vault.confirmSecondStep(code(next), by: ada))
        #expect(try await story.vault.prepareSecondStep(ada).secret == next.secret)
    }

    @Test func `a secret that was prepared is gone after ten minutes`() async throws {
        let step = try await story.vault.prepareSecondStep(ada)
        story.watch.move(seconds: 599)
        #expect(try await story.vault.secondStep(of: ada.personal) != nil)
        story.watch.move(seconds: 1)
        #expect(try await story.vault.secondStep(of: ada.personal) == nil)
        #expect(try await !story.vault.confirmSecondStep(code(step), by: ada))
        #expect(try await story.signIn(.ada).person == ada.person)
    }

    @Test func `it is off until one right code was typed`() async throws {
        let step = try await story.vault.prepareSecondStep(ada)
        #expect(try await story.signIn(.ada).person == ada.person)
        #expect(try await !story.vault.confirmSecondStep("000000", by: ada))
        #expect(try await !story.vault.confirmSecondStep("", by: ada))
        #expect(try await story.signIn(.ada).person == ada.person)
        #expect(try await story.vault.confirmSecondStep(code(step), by: ada))
        _ = try await side()
    }

    @Test func `before the code, the session opens nothing`() async throws {
        let step = try await turnedOn()
        let token = try await side()
        #expect(try await story.vault.visit(token) == nil)
        #expect(try await story.vault.finishSignIn(token, code: code(step)) == .right)
        #expect(try await story.visit(token).person == ada.person)
    }

    @Test(arguments: [-30, 0, 30] as [TimeInterval])
    func `a clock may be half a minute off`(seconds: TimeInterval) async throws {
        let step = try await turnedOn()
        #expect(try await story.vault.finishSignIn(side(), code: code(step, later: seconds)) == .right)
    }

    @Test(arguments: [-90, -60, 60, 90] as [TimeInterval])
    func `and no more than that`(seconds: TimeInterval) async throws {
        let step = try await turnedOn()
        #expect(try await story.vault.finishSignIn(side(), code: code(step, later: seconds)) == .wrong)
    }

    @Test func `a code opens once`() async throws {
        let step = try await turnedOn()
        let used = code(step)
        #expect(try await story.vault.finishSignIn(side(), code: used) == .right)
        #expect(try await story.vault.finishSignIn(side(), code: used) == .wrong)
        #expect(try await story.vault.finishSignIn(side(), code: code(step, later: -30)) == .wrong)
        #expect(try await story.vault.finishSignIn(side(), code: code(step, later: 30)) == .right)
    }

    @Test func `the code that turned it on does not open too`() async throws {
        let step = try await story.vault.prepareSecondStep(ada)
        let used = code(step)
        #expect(try await story.vault.confirmSecondStep(used, by: ada))
        #expect(try await story.vault.finishSignIn(side(), code: used) == .wrong)
    }

    @Test func `five wrong codes end the session`() async throws {
        let step = try await turnedOn()
        let token = try await side()
        for _ in 0..<4 { #expect(try await story.vault.finishSignIn(token, code: "x") == .wrong) }
        #expect(try await story.vault.finishSignIn(token, code: "x") == .signedOut)
        #expect(try await story.vault.finishSignIn(token, code: code(step)) == .signedOut)
        #expect(try await story.vault.visit(token) == nil)
    }

    @Test func `signing out while the code is to come ends that session too`() async throws {
        let step = try await turnedOn()
        let token = try await side()
        #expect(await story.vault.signOut(token) == .removed)
        #expect(try await story.vault.finishSignIn(token, code: code(step)) == .signedOut)
    }

    @Test func `during a wait a right code is not called wrong`() async throws {
        let step = try await turnedOn()
        let (token, other) = (try await side(), try await side())
        for _ in 0..<5 { _ = try await story.vault.finishSignIn(token, code: "x") }
        #expect(try await story.vault.finishSignIn(other, code: code(step)) == .wait(seconds: 1))
        story.watch.move(seconds: 1)
        #expect(try await story.vault.finishSignIn(other, code: code(step)) == .right)
    }

    @Test func `sessions that wait for a code end none that is open, and not many of them wait`() async throws {
        _ = try await turnedOn()
        for _ in 0..<60 { _ = try await side() }
        let now = try await story.again(ada)
        #expect(try await story.vault.sessions(of: now).count == 1 + 20)
    }

    @Test func `it can be taken away`() async throws {
        _ = try await turnedOn()
        try await story.vault.removeSecondStep(ada)
        #expect(try await story.signIn(.ada).person == ada.person)
    }
}
