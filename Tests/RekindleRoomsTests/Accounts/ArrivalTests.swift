import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Who may make an account, and what becomes of a form that is sent twice.
struct ArrivalTests {
    @Test(arguments: [
        (isEmpty: true, hasKey: true, isOpen: false, admission: Arrivals.Admission?.some(.first)),
        (true, false, true, nil), (true, false, false, nil), (false, true, false, nil),
        (false, true, true, .anybody), (false, false, true, .anybody), (false, false, false, nil),
    ])
    func `what lets somebody in`(
        isEmpty: Bool, hasKey: Bool, isOpen: Bool, admission: Arrivals.Admission?
    ) async throws {
        let vault = try await Scenario.alone().vault
        let found = try await Arrivals.admission(
            hasFirstKey: hasKey, invitation: nil, isEmpty: isEmpty, isOpen: isOpen, vault)
        #expect(found == admission)
    }

    @Test func `an invitation lets somebody in until it is taken back`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        let token = try await ada.link()
        #expect(try await admission(token, ada.vault) == .invited)
        #expect(try await Inviting.revoke(by: scene.ada()))
        #expect(try await admission(token, ada.vault) == nil)
    }

    private func admission(_ token: InvitationToken, _ vault: Vault) async throws -> Arrivals.Admission? {
        try await Arrivals.admission(
            hasFirstKey: false, invitation: token, isEmpty: false, isOpen: false, vault)
    }

    @Test(arguments: [(Arrivals.Admission.invited, Hue.lake), (.anybody, .rust)])
    func `two can be told apart from the first day`(admission: Arrivals.Admission, hue: Hue) async throws {
        let eve = try await Newcomer(in: Scenario.alone(), by: admission).now()
        #expect(eve.name == "Eve" && eve.profile.content.hue == hue && !eve.isConnected)
    }

    @Test func `the same form twice is one account, and another password is refused`() async throws {
        let eve = try await Newcomer(in: Scenario.alone())
        let count = try await eve.vault.accountCount()
        guard case .wasHere = try await Arrivals.arrive(Newcomer.arrival("eve"), by: .anybody, eve.vault) else {
            throw Unexpected(what: "not let in")
        }
        // Also where what let them in has been used up by now.
        guard case .wasHere = try await Arrivals.arrive(Newcomer.arrival("EVE "), by: nil, eve.vault) else {
            throw Unexpected(what: "not let in")
        }
        let wrong = Newcomer.arrival("eve", password: Newcomer.otherPassword)
        #expect(try await Arrivals.arrive(wrong, by: .anybody, eve.vault) == .loginTaken)
        #expect(try await Arrivals.arrive(wrong, by: nil, eve.vault) == .notAdmitted)
        #expect(try await Arrivals.arrive(Newcomer.arrival("kim"), by: .first, eve.vault) == .noLongerFirst)
        #expect(try await eve.vault.accountCount() == count)
    }

    @Test func `all that breaks a rule is told at once, and no account is made`() async throws {
        let vault = try await Scenario.alone().vault
        let count = try await vault.accountCount()
        let nobody = Arrival(name: "", zone: "Europe/Atlantis", attempt: Newcomer.attempt(""))
        #expect(
            try await Arrivals.arrive(nobody, by: .anybody, vault)
                == .refused([.profile(.nameEmpty), .login(.empty)]))
        let long = Arrival(
            name: String(repeating: "n", count: Profile.nameLimit + 1), zone: "UTC",
            attempt: Newcomer.attempt(.longest(Typed.loginLimit + 1)))
        #expect(
            try await Arrivals.arrive(long, by: .anybody, vault)
                == .refused([.profile(.nameTooLong), .login(.tooLong)]))
        #expect(try await vault.accountCount() == count)
    }

    @Test func `so many accounts are made from one address, then others wait a little, and told lives do not`()
        async throws
    {
        let scene = try await Scenario.alone()
        let count = try await scene.vault.accountCount()
        for number in 0..<Backoff.arrivals.free { _ = try await Newcomer("eve-\(number)", in: scene) }
        await #expect(throws: VaultFailure.wait(seconds: 1)) {
            try await Arrivals.arrive(Newcomer.arrival("kim"), by: .anybody, scene.vault)
        }
        var elsewhere = Newcomer.arrival("lee")
        elsewhere.attempt.addressPrefix = "198.51.100.7"
        var told = Newcomer.arrival("max")
        told.isCounted = false
        for arrival in [elsewhere, told] {
            guard case .entered = try await Arrivals.arrive(arrival, by: .anybody, scene.vault) else {
                throw Unexpected(what: "not let in")
            }
        }
        scene.watch.move(seconds: 1)
        _ = try await Newcomer("kim", in: scene)
        #expect(try await scene.vault.accountCount() == count + Backoff.arrivals.free + 3)
    }

    @Test func `while the login waits, the right password of an account that is there is not called taken`()
        async throws
    {
        let eve = try await Newcomer(in: Scenario.alone())
        for _ in 0..<Backoff.login.free {
            let wrong = Newcomer.arrival("eve", password: Newcomer.otherPassword)
            #expect(try await Arrivals.arrive(wrong, by: .anybody, eve.vault) == .loginTaken)
        }
        await #expect(throws: VaultFailure.wait(seconds: 1)) {
            try await Arrivals.arrive(Newcomer.arrival("eve"), by: .anybody, eve.vault)
        }
    }

    @Test func `several at the same moment make one account, and all are let in`() async throws {
        let vault = try await Scenario.alone().vault
        let count = try await vault.accountCount()
        let made = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    switch try await Arrivals.arrive(Newcomer.arrival("eve"), by: .anybody, vault) {
                    case .entered: true
                    case .wasHere: false
                    case let other: throw Unexpected(what: "\(other)")
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        #expect(try await vault.accountCount() == count + 1)
    }
}

extension Context {
    /// Their own link, made now.
    func link() async throws -> InvitationToken {
        guard try await Inviting.invite(by: self), case .invited(let token, _) = try await Inviting.state(of: self)
        else { throw Unexpected(what: "no link") }
        return token
    }
}
