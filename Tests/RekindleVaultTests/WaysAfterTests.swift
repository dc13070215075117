import RekindleTesting
import RekindleVault
import Testing

/// Whoever knew the old password may have set the other ways in: none of them outlives it unsaid.
struct WaysAfterTests {
    private let story: Story
    private let ada: Visitor

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada)
    }

    private func change(_ ways: WaysAfter = WaysAfter(day: "2026-10-23")) async throws -> PasswordChange {
        try await story.vault.changePassword(Somebody.ada.password, to: "a new long one", by: ada, ways)
    }

    private func recovers(_ code: RecoveryCode) async throws -> Bool {
        let attempt = Somebody.ada.attempt(password: "another long one")
        if case .recovered = try await story.vault.recover(attempt, code: code.text, day: "2026-10-24") { return true }
        return false
    }

    private func turnOn() async throws {
        let step = try await story.vault.prepareSecondStep(ada)
        let code = OneTimeCode.code(secret: step.secret, step: OneTimeCode.step(at: story.watch.now))
        try #require(try await story.vault.confirmSecondStep(code, by: ada))
    }

    @Test func `the PIN goes, and a second step that was prepared`() async throws {
        try await story.vault.setPin("4711", of: ada)
        _ = try await story.vault.prepareSecondStep(ada)
        #expect(try await change() == .changed(nil))
        #expect(try await !story.vault.hasPin(ada))
        #expect(try await story.vault.tryPin("4711", of: ada) == .wrong)
        #expect(try await ada.personal.only(SecondStep.self) == nil)
    }

    @Test func `with a recovery code it has to be said whether it stays`() async throws {
        let code = try await story.vault.makeRecoveryCode(for: ada, over: nil, day: "2026-10-22")
        try await story.vault.setPin("4711", of: ada)
        #expect(try await change() == .undecided)
        #expect(try await story.vault.hasPin(ada))
        #expect(try await story.vault.isPassword(Somebody.ada.password, of: ada))
        #expect(try await change(WaysAfter(paper: .stays, day: "2026-10-23")) == .changed(nil))
        #expect(try await recovers(code))
    }

    @Test func `a new code takes the place of the old one`() async throws {
        let code = try await story.vault.makeRecoveryCode(for: ada, over: nil, day: "2026-10-22")
        guard case .changed(let next?) = try await change(WaysAfter(paper: .anew, day: "2026-10-23")) else {
            throw Surprise("no new code")
        }
        #expect(try await !recovers(code))
        #expect(try await recovers(next))
    }

    @Test(arguments: [true, false]) func `of a second step that is on it has to be said as well`(
        stays: Bool
    ) async throws {
        try await turnOn()
        #expect(try await change() == .undecided)
        #expect(try await change(WaysAfter(keepsSecondStep: stays, day: "2026-10-23")) == .changed(nil))
        let entered = try await story.vault.signIn(Somebody.ada.attempt(password: "a new long one"))
        if case .needsCode = entered { #expect(stays) } else { #expect(!stays) }
    }

    @Test func `of what goes with the password its owner is told, and of what was not there nothing`() async throws {
        #expect(try await change(WaysAfter(paper: .anew, keepsSecondStep: false, day: "2026-10-23")) == .changed(nil))
        #expect(try await story.vault.news(of: ada.personal.fresh).map(\.what) == [.password])
    }

    /// Wherever in the change somebody with the open session sets a PIN: it goes with the password, or it was set after.
    @Test func `a PIN that is set while the password changes does not outlive it`() async throws {
        for lookups in 0..<12 {
            let glass = GlassStore()
            let story = try await Story(store: glass)
            let ada = try await story.arrive(.ada)
            let (vault, set) = (story.vault, Count())
            glass.interrupt(after: lookups) {
                try await vault.setPin("4711", of: ada)
                set.add(1)
            }
            let ways = WaysAfter(day: "2026-10-23")
            let password = Somebody.ada.password
            #expect(try await vault.changePassword(password, to: "a new long one", by: ada, ways) == .changed(nil))
            // Where the change had been written by then, it was set by whoever held the session with the new password.
            if set.sum == 1 { #expect(try await !vault.hasPin(ada), "after \(lookups)") }
        }
    }
}
