import Foundation
import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

/// Codes of the second step in browsers that had signed in before it was turned on: whoever had the password then keeps
/// their marks.
/// Neither the server's key nor who Ada is changes, and with them the slots: no two sources of a test share one by chance.
struct KnownCodesTests {
    private let watch = Wristwatch(Story.evening)
    private let vault: Vault
    private let step: SecondStep

    init() async throws {
        let key = try #require(ServerKey([UInt8](repeating: 7, count: 32)))
        vault = try await Vault.open(
            store: GlassStore(), serverKey: key, functions: Story.functions, clock: watch.clock, cost: .light,
            chance: .story(seed: 7))
        guard case .entered(let token) = try await vault.signUp(Somebody.ada.account, mustBeFirst: false) else {
            throw Surprise("no account")
        }
        let ada = try #require(try await vault.visit(token))
        step = try await vault.prepareSecondStep(ada)
        let code = OneTimeCode.code(secret: step.secret, step: OneTimeCode.step(at: watch.now))
        #expect(try await vault.confirmSecondStep(code, by: ada))
        watch.move(seconds: 60)
    }

    private func mark(_ number: Int) async throws -> String {
        try #require(try await vault.knownBrowser(login: Somebody.ada.login, in: .invented(number)))
    }

    /// A session that waits for its code; nil where the next code has to wait.
    private func begun(_ mark: String?) async throws -> SessionToken? {
        switch try await vault.signIn(Somebody.ada.attempt(known: mark)) {
        case .needsCode(let token): token
        case .wait: nil
        case .entered, .wrong: throw Surprise("no second step was asked for")
        }
    }

    /// How many codes are compared until the next has to wait, of so many and no more in each session.
    private func compared(_ most: Int, _ mark: String?) async throws -> Int {
        guard let token = try await begun(mark) else { return 0 }
        for number in 0..<most {
            let result = try await vault.finishSignIn(token, code: "x", knownBrowser: mark)
            guard result == .wrong || result == .signedOut else { return number }
        }
        return most
    }

    private func isRight(_ mark: String?) async throws -> Bool {
        let code = OneTimeCode.code(secret: step.secret, step: OneTimeCode.step(at: watch.now))
        guard let token = try await begun(mark) else { return false }
        return try await vault.finishSignIn(token, code: code, knownBrowser: mark) == .right
    }

    @Test func `many marks are not many handfuls of codes`() async throws {
        var tried = 0
        for number in 1...12 { tried += try await compared(5, mark(number)) }
        #expect(tried == Backoff.browsers.free)
        // Whoever has no mark is not held up by those that have one.
        #expect(try await isRight(nil))
    }

    /// Whoever has a copy of what one browser keeps, and knows the password.
    @Test func `one mark does not hold up the codes of the others, however long it goes on`() async throws {
        for _ in 0..<40 {
            watch.move(seconds: Double(Backoff.longest))
            _ = try await compared(1, mark(1))
        }
        #expect(try await isRight(mark(2)))
        #expect(try await begun(mark(1)) == nil)
    }
}
