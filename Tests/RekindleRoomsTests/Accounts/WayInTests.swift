import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// The ways in and out, as the pages call them.
struct WayInTests {
    @Test func `signing out twice is signing out once`() async throws {
        let newcomer = try await Newcomer(in: Scenario.alone())
        for _ in 0..<2 { await Accounts.signOut(newcomer.token, newcomer.vault) }
        #expect(try await !newcomer.isHere())
    }

    @Test func `a locked session opens by the PIN where one is typed, else by the password`() async throws {
        let newcomer = try await Newcomer(in: Scenario.alone())
        let vault = newcomer.vault
        #expect(try await Accounts.keepPin("4711", password: Newcomer.password, by: newcomer.now()))
        Accounts.lock(newcomer.token, vault)
        let locked = try #require(try await Accounts.locked(newcomer.token, vault))
        #expect(try await Accounts.hasPin(locked, vault))
        let unlock = { (pin: String, password: String, isOfThisOpening: Bool) in
            try await Accounts.unlock(
                locked, pin: pin, password: password, isOfThisOpening: isOfThisOpening, vault)
        }
        #expect(try await unlock("4711", "", true) == .right)
        // What is typed as a PIN counts, whatever stands in the other field.
        #expect(try await unlock("0815", Newcomer.password, true) == .wrong)
        #expect(try await unlock("", Newcomer.password, true) == .right)
        // A browser that was not there is asked for the password, and its PIN is neither compared nor counted.
        for _ in 0..<9 { #expect(try await unlock("4711", "", false) == .wrong) }
        for _ in 0..<15 { #expect(try await unlock("", "", true) == .wrong) }
        #expect(try await unlock("0815", Newcomer.password, false) == .right)
        #expect(try await unlock("4711", "", true) == .right)
    }

    @Test func `where the PIN rests, the password confirms, and the PIN does again from then on`() async throws {
        let newcomer = try await Newcomer(in: Scenario.alone())
        let vault = newcomer.vault
        let eve = try await newcomer.now()
        #expect(try await Accounts.keepPin("4711", password: Newcomer.password, by: eve))
        for _ in 0..<5 {
            guard case .entered(let desk) = try await Accounts.signIn(Newcomer.attempt("eve"), vault),
                let there = try await Context.open(desk, vault, newcomer.library)
            else { throw Unexpected(what: "not signed in") }
            for _ in 0..<4 { #expect(try await vault.tryPin("0000", of: there.visitor) == .wrong) }
        }
        let confirm = { (pin: String, password: String) in
            try await Accounts.confirm(pin: pin, password: password, by: eve)
        }
        #expect(try await Accounts.pin(of: eve.visitor, vault) == .needsPassword)
        #expect(try await Accounts.hasPin(eve.visitor, vault))
        #expect(try await confirm("4711", "") == .needsPassword)
        #expect(try await confirm("4711", "not the one") == .wrong)
        #expect(try await Erasing.erase(password: nil, pin: "4711", by: eve) == .needsPassword)
        #expect(try await confirm("", Newcomer.password) == .right)
        #expect(try await Accounts.pin(of: eve.visitor, vault) == .opens)
        #expect(try await confirm("4711", "") == .right)
    }

    @Test func `one's own sessions can be ended from any of them, and nobody else's`() async throws {
        let scene = try await Scenario.alone()
        let newcomer = try await Newcomer(in: scene)
        guard case .entered(let desk) = try await Accounts.signIn(Newcomer.attempt("eve"), newcomer.vault),
            let there = try await Context.open(desk, newcomer.vault, newcomer.library)
        else { throw Unexpected(what: "not signed in") }
        let (eve, ada, name) = (try await newcomer.now(), try await scene.ada(), there.visitor.sessionName)
        #expect(try await Accounts.sessions(of: eve).open.count == 2)
        let password = Newcomer.password
        await #expect(throws: VaultFailure.missing) {
            try await Accounts.endSession(named: name, password: password, by: ada)
        }
        for wrong in [nil, "", "not the one"] {
            #expect(try await Accounts.endSession(named: name, password: wrong, by: eve) == nil)
            #expect(try await Accounts.endOthers(password: wrong, by: eve) == nil)
        }
        #expect(try await Context.open(desk, newcomer.vault, newcomer.library) != nil)
        #expect(try await Accounts.endSession(named: name, password: password, by: eve) == .removed)
        #expect(try await Context.open(desk, newcomer.vault, newcomer.library) == nil)
        #expect(try await Accounts.endOthers(password: password, by: eve) == .removed)
        #expect(try await newcomer.isHere())
        #expect(try await Accounts.endAll(by: eve) == .removed)
        #expect(try await !newcomer.isHere())
    }
}
