import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What asks for the password again: a phone left open on the table is not its owner.
struct OwnerTests {
    @Test(arguments: [nil, "", "not the one"]) func `without the password nothing changes`(
        password: String?
    ) async throws {
        let scene = try await Scenario.alone()
        let eve = try await Newcomer(in: scene).now()
        let rows = try await scene.store.rows().count
        #expect(try await !Accounts.keepPin("4711", password: password, by: eve))
        #expect(try await !Accounts.keepPin(nil, password: password, by: eve))
        #expect(try await Accounts.changePassword(from: password ?? "", to: Newcomer.otherPassword, by: eve) == .wrong)
        #expect(try await Accounts.makeRecoveryCode(password: password, seen: 0, by: eve) == .notOwner)
        // So many wrong ones make the next wait.
        scene.watch.move(minutes: 1)
        #expect(try await Accounts.confirmSecondStep("123456", password: password, by: eve) == .notOwner)
        // After five wrong ones each waits for its turn.
        scene.watch.move(minutes: 1)
        #expect(try await !Accounts.prepareSecondStep(password: password, by: eve))
        scene.watch.move(minutes: 1)
        #expect(try await !Accounts.removeSecondStep(password: password, by: eve))
        #expect(try await !eve.vault.hasPin(eve.visitor))
        // A wrong one is counted, in a row of its own that tells nobody whose it is.
        #expect(try await scene.store.rows().count - rows <= 1)
    }

    @Test func `a session left open is no place to guess`() async throws {
        let scene = try await Scenario.alone()
        let eve = try await Newcomer(in: scene).now()
        for _ in 0..<5 { #expect(try await !Accounts.keepPin("4711", password: "a guess", by: eve)) }
        // The right one is not called wrong while it waits.
        for password in ["a guess", Newcomer.password] {
            await #expect(throws: VaultFailure.wait(seconds: 1)) {
                try await Accounts.keepPin("4711", password: password, by: eve)
            }
        }
        #expect(try await !eve.vault.hasPin(eve.visitor))
        scene.watch.move(minutes: 1)
        #expect(try await Accounts.keepPin("4711", password: Newcomer.password, by: eve))
    }

    @Test func `a new password ends the other sessions`() async throws {
        let newcomer = try await Newcomer(in: Scenario.alone())
        guard case .entered(let desk) = try await newcomer.vault.signIn(Newcomer.attempt("eve")) else {
            throw Unexpected(what: "not signed in")
        }
        let eve = try await newcomer.now()
        let (old, new) = (Newcomer.password, Newcomer.otherPassword)
        #expect(try await Accounts.changePassword(from: old, to: new, by: eve) == .changed(nil))
        #expect(try await newcomer.isHere())
        #expect(try await Context.open(desk, newcomer.vault, newcomer.library) == nil)
        // The same form again comes with what is the old one by now.
        #expect(try await Accounts.changePassword(from: old, to: new, by: newcomer.now()) == .wrong)
    }

    @Test func `a PIN is set, set again and taken away, each as often as it is sent`() async throws {
        let newcomer = try await Newcomer(in: Scenario.alone())
        let eve = try await newcomer.now()
        for pin in ["4711", "4711", "0815"] {
            #expect(try await Accounts.keepPin(pin, password: Newcomer.password, by: eve))
            #expect(try await eve.vault.tryPin(pin, of: eve.visitor) == .right)
        }
        for _ in 0..<2 { #expect(try await Accounts.keepPin(nil, password: Newcomer.password, by: eve)) }
        #expect(try await !eve.vault.hasPin(eve.visitor))
    }

    @Test func `wrong PINs at the same moment are five and no more, and the session stays ended`() async throws {
        let newcomer = try await Newcomer(in: Scenario.alone())
        let eve = try await newcomer.now()
        #expect(try await Accounts.keepPin("4711", password: Newcomer.password, by: eve))
        let outcomes = try await withThrowingTaskGroup(of: Vault.CodeResult.self) { group in
            for _ in 0..<9 { group.addTask { try await eve.vault.tryPin("0000", of: eve.visitor) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == .wrong }.count == 4)
        #expect(outcomes.filter { $0 == .signedOut }.count == 5)
        #expect(try await !newcomer.isHere())
        #expect(try await eve.vault.tryPin("4711", of: eve.visitor) == .signedOut)
        #expect(try await eve.vault.news(of: eve.personal.fresh).map(\.what) == [.pinTries, .pin])
    }

    @Test func `the news that a code opened the account leaves Today once it is read, and stays in the list`()
        async throws
    {
        let newcomer = try await Newcomer(in: Scenario.alone())
        let eve = try await newcomer.now()
        guard case .made(let code) = try await eve.makeCode(seen: 0) else { throw Unexpected(what: "no code") }
        let attempt = Newcomer.attempt("eve", password: Newcomer.otherPassword)
        guard case .recovered(let token, _) = try await eve.vault.recover(attempt, code: code.text, day: "2026-10-23"),
            let again = try await Context.open(token, newcomer.vault, newcomer.library)
        else { throw Unexpected(what: "not recovered") }
        let listed = try await Accounts.news(of: again)
        #expect(listed.map(\.what) == [.recovered, .code])
        #expect(try await again.vault.freshNews(of: again.visitor) == listed)
        for _ in 0..<2 { try await Accounts.dismissNews(Accounts.showing(listed, to: again), by: again) }
        #expect(try await again.vault.freshNews(of: again.visitor).isEmpty)
        #expect(try await Accounts.news(of: again).map(\.what) == listed.map(\.what))
    }
}

extension Context {
    /// Makes a recovery code with the newcomer's password.
    func makeCode(seen: Int64) async throws -> RecoveryOutcome {
        try await Accounts.makeRecoveryCode(password: Newcomer.password, seen: seen, by: self)
    }
}
