import RekindleTesting
import RekindleVault
import Testing

/// Whoever asks whether a name has an account here learns nothing by the time it takes: the same rows are looked up and
/// written, of the same spaces and in the same order, and as many passwords are stretched.
struct SameWorkTests {
    private let glass = GlassStore()
    private let passwords = PasswordThread()
    private let vault: Vault
    private let code: RecoveryCode

    init() async throws {
        let key = try #require(ServerKey([UInt8](repeating: 7, count: 32)))
        let story = try await Story(store: glass, serverKey: key)
        let ada = try await story.arrive(.ada)
        code = try await story.vault.makeRecoveryCode(for: ada, over: nil, day: "2026-10-23")
        vault = try await Vault.open(
            store: glass, serverKey: key, functions: Story.functions, clock: story.watch.clock, cost: Story.cost,
            passwords: passwords)
    }

    /// What the store was asked, and how many passwords were stretched.
    private func work(_ attempt: () async throws -> Void) async throws -> [String] {
        let stretched = passwords.finished
        return try await glass.asked(during: attempt) + ["\(passwords.finished - stretched) stretched"]
    }

    @Test func `signing in with a wrong password`() async throws {
        let known = try await work { _ = try await vault.signIn(Somebody.ada.attempt(password: "no")) }
        let unknown = try await work { _ = try await vault.signIn(Somebody.eve.attempt(password: "no")) }
        #expect(known == unknown && known.last == "1 stretched")
    }

    @Test func `with a mark that is another's, or nobody's`() async throws {
        let mark = try #require(try await vault.knownBrowser(login: Somebody.ada.login, in: .invented()))
        let forged = mark.prefix(mark.count - 2) + "AA"
        for text in [String(forged), "x", ".\(mark)"] {
            let known = try await work { _ = try await vault.signIn(Somebody.ada.attempt(password: "no", known: text)) }
            let unknown = try await work {
                _ = try await vault.signIn(Somebody.eve.attempt(password: "no", known: text))
            }
            #expect(known == unknown && known.last == "1 stretched")
            let recovering = try await work { try await recover(.ada, "nonsense", known: text) }
            let nobody = try await work { try await recover(.eve, "nonsense", known: text) }
            #expect(recovering == nobody && recovering.last == "0 stretched")
        }
    }

    @Test func `while an address waits nobody is looked for at all`() async throws {
        for number in 0..<20 {
            let attempt = Somebody.ada.attempt(login: "guess-\(number)")
            try #require(try await vault.signIn(attempt) == .wrong)
        }
        for somebody in [Somebody.ada, .eve] {
            let asked = try await work {
                let waiting = try await vault.signIn(somebody.attempt())
                #expect(waiting == .wait(seconds: 1))
            }
            #expect(asked.count == 2 && asked.last == "0 stretched")
        }
    }

    @Test func `recovering with a wrong code, or with somebody's own`() async throws {
        let nobodys = String(repeating: "ABCD", count: 8)
        for text in [nobodys, "nonsense"] {
            let known = try await work { try await recover(.ada, text) }
            let unknown = try await work { try await recover(.eve, text) }
            #expect(known == unknown && known.last == "0 stretched")
        }
        // A right code of somebody else, for a name that is here and one that is not.
        _ = try await vault.signUp(Somebody.sam.account, mustBeFirst: false)
        let known = try await work { try await recover(.sam, code.text) }
        let unknown = try await work { try await recover(.eve, code.text) }
        #expect(known == unknown && known.last == "0 stretched")
    }

    private func recover(_ somebody: Somebody, _ text: String, known: String? = nil) async throws {
        let result = try await vault.recover(somebody.attempt(known: known), code: text, day: "2026-10-24")
        guard case .wrong = result else { throw Surprise("not wrong") }
    }
}
