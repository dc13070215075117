import RekindleCore
import RekindleRooms
import RekindleVault

/// What Ada changes about the ways in.
extension FeatureSpec {
    static let pin: Step = { scene in
        _ = try await Accounts.keepPin("4711", password: Scenario.password, by: scene.ada())
    }

    private static let news: Step = { scene in
        let own = try await scene.ada().personal
        let old = try await own.only(AccountNews.self)
        try await own.apply([try own.setting(AccountNews(), expecting: old?.version)])
    }

    private static let keptDraft: Step = { scene in
        try await Drafts.keep(Draft(path: "/begin", fields: []), by: scene.ada())
    }

    private static func endOthers(_ scene: Scenario, _ password: String) async throws -> String {
        let ending = try await Accounts.endOthers(password: password, by: scene.ada())
        return ending.map { "\($0)" } ?? "not ended"
    }

    private static func endOne(_ scene: Scenario, _ password: String) async throws -> String {
        let ada = try await scene.ada()
        let other = try await Accounts.sessions(of: ada).open.first { $0.session != ada.visitor.session }
        let name = other?.sessionName ?? ""
        let ending = try await Accounts.endSession(named: name, password: password, by: ada)
        return ending.map { "\($0)" } ?? "not ended"
    }

    /// Each change of a way in writes word of it as well.
    static let ownWaysMoves: [RoomMove] =
        guards + [
            RoomMove(
                "changes her password", at: "/me/password", after: signedInTwice, own: 2, gives: "changed(nil)"
            ) { scene in
                let next = "four green umbrellas"
                return "\(try await Accounts.changePassword(from: Scenario.password, to: next, by: scene.ada()))"
            },
            RoomMove(
                "ends her other sessions", at: "/me/sessions", after: signedInTwice, own: 1, gives: "removed"
            ) { try await endOthers($0, Scenario.password) },
            RoomMove(
                "ends them with a wrong password", at: "/me/sessions", after: signedInTwice, gives: "not ended"
            ) { try await endOthers($0, "no") },
            RoomMove(
                "ends one of her sessions", at: "/me/sessions/{id}", after: signedInTwice, own: 1, gives: "removed"
            ) { try await endOne($0, Scenario.password) },
            RoomMove(
                "ends one with a wrong password", at: "/me/sessions/{id}", after: signedInTwice, gives: "not ended"
            ) { try await endOne($0, "no") },
            .silent("takes down the news", at: "/me/news", after: news, own: 1) { scene in
                let ada = try await scene.ada()
                let shown = try await ada.vault.freshNews(of: ada.visitor)
                try await Accounts.dismissNews(Accounts.showing(shown, to: ada), by: ada)
            },
            RoomMove("shows that she is the owner", at: "/me/data/export", gives: "right") { scene in
                "\(try await Accounts.confirm(pin: "", password: Scenario.password, by: scene.ada()))"
            },
            RoomMove("shows it with a wrong password", at: "/me/data/export", gives: "wrong") { scene in
                "\(try await Accounts.confirm(pin: "", password: "no", by: scene.ada()))"
            },
            .silent("keeps a draft", at: "/draft", own: 1, keptDraft),
            .silent("throws a draft away", at: "/draft", after: keptDraft, gone: (own: 3, shared: 0)) { scene in
                try await Drafts.drop("/begin", by: scene.ada())
            },
        ]

    private static let guards: [RoomMove] = [
        RoomMove("sets a PIN", at: "/me/pin", own: 2, gives: "true") { scene in
            "\(try await Accounts.keepPin("4711", password: Scenario.password, by: scene.ada()))"
        },
        RoomMove("takes the PIN away", at: "/me/pin", after: pin, own: 1, gone: (own: 1, shared: 0), gives: "true") {
            scene in
            "\(try await Accounts.keepPin(nil, password: Scenario.password, by: scene.ada()))"
        },
        RoomMove("sets a PIN with a wrong password", at: "/me/pin", gives: "false") { scene in
            "\(try await Accounts.keepPin("4711", password: "no", by: scene.ada()))"
        },
        RoomMove("prepares a second step", at: "/me/second-step", own: 1, gives: "true") { scene in
            "\(try await Accounts.prepareSecondStep(password: Scenario.password, by: scene.ada()))"
        },
        RoomMove("prepares one with a wrong password", at: "/me/second-step", gives: "false") { scene in
            "\(try await Accounts.prepareSecondStep(password: "no", by: scene.ada()))"
        },
        RoomMove(
            "turns the second step on", at: "/me/second-step",
            after: { _ = try await Accounts.prepareSecondStep(password: Scenario.password, by: $0.ada()) }, own: 2,
            gives: "on"
        ) { scene in
            "\(try await Accounts.confirmSecondStep(code(scene), password: Scenario.password, by: scene.ada()))"
        },
        RoomMove("makes a recovery code", at: "/me/recovery", own: 2, gives: "made") { scene in
            let made = try await Accounts.makeRecoveryCode(password: Scenario.password, seen: 0, by: scene.ada())
            if case .made = made { return "made" }
            return "\(made)"
        },
        RoomMove("wants no recovery code", at: "/me/recovery", own: 1, gives: "kept") { scene in
            "\(try await Accounts.declineRecoveryCode(password: nil, seen: 0, by: scene.ada()))"
        },
    ]
}
