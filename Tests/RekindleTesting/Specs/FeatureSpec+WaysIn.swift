import RekindleCore
import RekindleRooms
import RekindleVault

/// What Ada does to come in.
extension FeatureSpec {
    private static func attempt(_ login: String = "ada", password: String = Scenario.password) -> SignInAttempt {
        SignInAttempt(
            login: login, password: password, note: SessionNote(device: "Desk"), addressPrefix: "192.0.2.0/24")
    }

    /// What the authenticator shows for Ada's secret now.
    static func code(_ scene: Scenario) async throws -> String {
        let secret = try await scene.ada().personal.only(SecondStep.self)?.content.secret ?? []
        return OneTimeCode.code(secret: secret, step: OneTimeCode.step(at: scene.watch.now))
    }

    private static let codeIsOn: Step = { scene in
        _ = try await Accounts.prepareSecondStep(password: Scenario.password, by: scene.ada())
        _ = try await Accounts.confirmSecondStep(code(scene), password: Scenario.password, by: scene.ada())
        // A code opens once.
        scene.watch.move(minutes: 1)
    }

    /// She signs in on another device.
    static let signedInTwice: Step = { scene in _ = try await scene.vault.signIn(attempt()) }

    static let waysInMoves: [RoomMove] = [
        RoomMove("somebody makes an account", at: "/start", gives: "entered") { scene in
            let arrival = Arrival(name: "Eve", zone: "Europe/Berlin", attempt: attempt("eve"))
            guard case .entered = try await Arrivals.arrive(arrival, by: .anybody, scene.vault) else { return "no" }
            return "entered"
        },
        // The note of the session, and word of a new browser.
        RoomMove("signs in on another device", at: "/sign-in", own: 2, gives: "entered") { scene in
            guard case .entered = try await scene.vault.signIn(attempt()) else { return "no" }
            return "entered"
        },
        // The note of the session, word of a new browser, and which code it was.
        RoomMove("signs in with a code", at: "/sign-in/code", after: codeIsOn, own: 3, gives: "entered") { scene in
            guard case .needsCode(let token) = try await scene.vault.signIn(attempt()) else { return "no" }
            return "\(try await Accounts.finishSignIn(token, code: code(scene), scene.vault))"
        },
        // Its note stays, as one that has ended.
        .silent("signs out", at: "/sign-out", own: 1) { scene in
            let visitor = try await scene.ada().visitor
            try await scene.vault.endSession(visitor.session, of: visitor)
        },
        RoomMove("opens the lock", at: "/unlock", gives: "right") { scene in
            "\(try await scene.vault.unlock(password: Scenario.password, of: scene.ada().visitor))"
        },
        // A try is counted before it is compared, and forgotten when it was right.
        RoomMove("opens the lock with her PIN", at: "/unlock", after: pin, own: 2, gives: "right") { scene in
            "\(try await scene.vault.tryPin("4711", of: scene.ada().visitor))"
        },
        // The choice with the code and word of it, then both again with the next one, and the new session's note. That of
        // the session before stays, as one that has ended.
        RoomMove(
            "comes back with a recovery code", at: "/recover", own: 6, gives: "recovered"
        ) { scene in
            guard
                case .made(let code) = try await Accounts.makeRecoveryCode(
                    password: Scenario.password, seen: 0, by: scene.ada()),
                case .recovered = try await scene.vault.recover(
                    attempt(password: "four green umbrellas"), code: code.text, day: "2026-10-23")
            else { return "no" }
            return "recovered"
        },
    ]
}
