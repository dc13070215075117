import RekindleCore
import RekindleRooms
import RekindleVault

extension FeatureSpec {
    private static let linked: Step = { scene in _ = try await Inviting.invite(by: scene.ada()) }

    private static let joined: Step = { scene in
        try await linkedByEve(scene)
        _ = try await join(scene, Scenario.password)
    }

    /// Ada's link, and Eve's yes to it.
    private static let answered: Step = { scene in
        try await linked(scene)
        guard case .invited(let token, _) = try await Inviting.state(of: scene.ada()) else { return }
        _ = try await Inviting.join(token, password: Scenario.password, by: scene.newcomer("eve"))
    }

    private static let linkedByEve: Step = { scene in _ = try await Inviting.invite(by: scene.newcomer("eve")) }

    /// Says yes to Eve's link.
    @Sendable private static func join(_ scene: Scenario, _ password: String?) async throws -> String {
        guard case .invited(let token, _) = try await Inviting.state(of: scene.newcomer("eve")),
            let joined = try await Inviting.join(token, password: password, by: scene.ada())
        else { return "no" }
        return "\(joined)"
    }

    /// Confirms whoever said yes to Ada's link.
    private static func confirm(_ scene: Scenario, _ password: String?) async throws -> String {
        guard case .answered(_, let etag) = try await Inviting.state(of: scene.ada()) else { return "no" }
        return "\(try await Inviting.confirm(etag, password: password, by: scene.ada()))"
    }

    static let inviting = FeatureSpec(
        .inviting, frozen: (kinds: ["OpenInvitation": "invitation", "Joining": "joining"], functions: [:]),
        wordless: [
            "invitation": "a secret made by chance, and its last moment",
            "joining": "that secret, and the name that its inviter handed over with it",
        ],
        invariants: [
            Invariant(OpenInvitation.self, most: 1),
            Invariant(Joining.self, most: 1) { $0.inviterName.fits(Profile.nameLimit) },
        ],
        moves: [
            RoomMove("makes a link", at: "/invite", alone: true, own: 1, gives: "true") { scene in
                "\(try await Inviting.invite(by: scene.ada()))"
            },
            RoomMove("makes a link when they are two", at: "/invite", gives: "false") { scene in
                "\(try await Inviting.invite(by: scene.ada()))"
            },
            RoomMove(
                "takes her link back", at: "/invite/revoke", alone: true, after: linked, gone: (own: 1, shared: 0),
                gives: "true"
            ) { scene in
                "\(try await Inviting.revoke(by: scene.ada()))"
            },
            RoomMove("takes a link back when they are two", at: "/invite/revoke", gives: "false") { scene in
                "\(try await Inviting.revoke(by: scene.ada()))"
            },
            RoomMove(
                "says yes to somebody's link", at: "/join/{token}", alone: true, after: linkedByEve, own: 2,
                told: [LiveUpdates.connection], gives: "waiting(inviter: \"Eve\")"
            ) { try await join($0, Scenario.password) },
            RoomMove(
                "says yes with a wrong password", at: "/join/{token}", alone: true,
                after: { scene in
                    try await linkedByEve(scene)
                    scene.watch.move(minutes: Double(Context.arrivalMinutes))
                }, gives: "no"
            ) { try await join($0, "no") },
            .silent(
                "takes her yes back", at: "/invite/withdraw", alone: true, after: joined, gone: (own: 1, shared: 0)
            ) { scene in
                try await Inviting.withdraw(by: scene.ada())
            },
            // The new space of the two begins with both their cards and what is noted of it for Today; and word of it.
            RoomMove(
                "confirms who said yes", at: "/invite/confirm", alone: true, after: answered, own: 1, shared: 3,
                gone: (own: 1, shared: 0), told: [LiveUpdates.connection], gives: "connected"
            ) { try await confirm($0, Scenario.password) },
            RoomMove(
                "confirms with a wrong password", at: "/invite/confirm", alone: true, after: answered, gives: "notOwner"
            ) { try await confirm($0, "no") },
        ])
}
