import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

struct SignInTests {
    private let story: Story

    init() async throws {
        story = try await Story()
        _ = try await story.enter(.ada)
    }

    @Test func `the right password opens a session of its own`() async throws {
        let (first, second) = (try await story.signIn(.ada), try await story.signIn(.ada))
        #expect(first.person == second.person)
        #expect(first.token != second.token)
        #expect(try await story.vault.sessions(of: second).count == 3)
    }

    @Test(arguments: ["ADA.QUILLFEATHER", " ada.quillfeather ", "ａda.quillfeather"])
    func `the login name may be written otherwise`(login: String) async throws {
        guard case .entered = try await story.vault.signIn(Somebody.ada.attempt(login: login)) else {
            Issue.record("not let in")
            return
        }
    }

    @Test(
        arguments: ["", "rain on the tin roo", "Rain on the tin roof", "rain on the tin roof ", "seven green bottles"])
    func `another password is wrong`(password: String) async throws {
        #expect(try await story.vault.signIn(Somebody.ada.attempt(password: password)) == .wrong)
    }

    @Test func `an unknown name is told as a wrong password is`() async throws {
        let unknown = try await story.vault.signIn(Somebody.sam.attempt())
        #expect(unknown == .wrong)
        #expect(try await story.vault.signIn(Somebody.ada.attempt(password: "no")) == unknown)
    }

    @Test func `an unknown name costs as much work as a known one`() async throws {
        let passwords = PasswordThread()
        let vault = try await Vault.open(
            store: story.store, serverKey: story.serverKey, functions: Story.functions, clock: story.watch.clock,
            cost: Story.cost, passwords: passwords
        )
        #expect(try await vault.signIn(Somebody.ada.attempt(password: "no")) == .wrong)
        let known = passwords.finished
        #expect(try await vault.signIn(Somebody.sam.attempt()) == .wrong)
        #expect((known, passwords.finished) == (1, 2))
    }

    @Test func `one password is the same however the keyboard composes it`() async throws {
        var account = Somebody.sam.account
        account.password = "caf\u{e9} au lait, twice"
        _ = try await story.vault.signUp(account, mustBeFirst: false)
        let attempt = Somebody.sam.attempt(password: "cafe\u{301} au lait, twice")
        guard case .entered = try await story.vault.signIn(attempt) else {
            Issue.record("not let in")
            return
        }
    }

    @Test func `what was sealed before is there after signing in again`() async throws {
        let first = try await story.signIn(.ada)
        let draft = Draft(path: "/check-in", fields: [Draft.Field(name: "time", value: "5")])
        try await first.personal.apply([try first.personal.setting(draft, expecting: nil)])
        let later = try await story.signIn(.ada)
        #expect(try await later.personal.only(Draft.self)?.content == draft)
    }

    @Test func `a crowd of guesses is turned away and not queued without end`() async throws {
        let busy = try await Story(cost: PasswordCost(rounds: 1 << 13))
        let outcomes = await withTaskGroup(of: VaultFailure?.self) { group in
            // As many of each address as always find room, and of all more than wait.
            for number in 0..<4 * 32 {
                let attempt = Somebody.ada.attempt(login: "name-\(number)", address: "198.51.100.\(number % 32)")
                group.addTask { await failure { _ = try await busy.vault.signIn(attempt) } }
            }
            return await group.reduce(into: [VaultFailure?]()) { $0.append($1) }
        }
        #expect(outcomes.contains(.passwordsTooBusy))
        #expect(outcomes.contains(nil))
        #expect(outcomes.allSatisfy { $0 == nil || $0 == .passwordsTooBusy })
    }
}
