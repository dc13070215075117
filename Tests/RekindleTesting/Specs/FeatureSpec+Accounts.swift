import Foundation
import RekindleCore
import RekindleRooms
import RekindleVault

/// The rooms of ways in, and of the two who come together.
extension FeatureSpec {
    private static let pin: Step = { scene in
        _ = try await Accounts.keepPin("4711", password: Scenario.password, by: scene.ada())
    }

    static let accounts = FeatureSpec(
        .accounts,
        words: [
            PlantedWord("login-name", "\"ada\"") { _ in },
            PlantedWord("session", "quince-device") { scene in
                _ = try await scene.vault.signIn(
                    SignInAttempt(
                        login: "ada", password: Scenario.password, note: SessionNote(device: "quince-device"),
                        addressPrefix: "192.0.2.0/24"))
            },
            PlantedWord("draft", "quince-draft") { scene in
                let field = Draft.Field(name: "sentence", value: "quince-draft")
                try await Drafts.keep(Draft(path: "/begin", fields: [field]), by: scene.ada())
            },
        ],
        wordless: [
            "pin": "a hash", "second-step": "a secret made by chance", "recovery": "where a code is, and its day",
            "account-news": "nothing",
        ],
        invariants: [
            Invariant(LoginName.self, most: 1) { !$0.login.isEmpty },
            Invariant(SessionNote.self, most: 50) { !$0.device.isEmpty },
            Invariant(PinCheck.self, most: 1),
            Invariant(SecondStep.self, most: 1) { $0.secret.count == 20 && $0.lastStep >= 0 },
            Invariant(RecoveryChoice.self, most: 1) { $0.day.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil },
            Invariant(AccountNews.self, most: 1),
            Invariant(Draft.self) { draft in
                draft.path.hasPrefix("/") && draft.fields.allSatisfy { !["csrf", "password"].contains($0.name) }
            },
        ],
        moves: [
            RoomMove("sets a PIN", own: 1, gives: "true") { scene in
                "\(try await Accounts.keepPin("4711", password: Scenario.password, by: scene.ada()))"
            },
            RoomMove("takes the PIN away", after: pin, gives: "true") { scene in
                "\(try await Accounts.keepPin(nil, password: Scenario.password, by: scene.ada()))"
            },
            RoomMove("sets a PIN with a wrong password", gives: "false") { scene in
                "\(try await Accounts.keepPin("4711", password: "no", by: scene.ada()))"
            },
            .silent("prepares a second step", own: 1) { scene in
                try await Accounts.prepareSecondStep(by: scene.ada())
            },
            .silent("keeps a draft", own: 1) { scene in
                try await Drafts.keep(Draft(path: "/begin", fields: []), by: scene.ada())
            },
        ])

    static let inviting = FeatureSpec(
        .inviting,
        wordless: [
            "invitation": "a secret made by chance, and its last moment",
            "joining": "that secret, and the name that its inviter handed over with it",
        ],
        invariants: [
            Invariant(OpenInvitation.self, most: 1),
            Invariant(Joining.self, most: 1) { $0.inviterName.fits(Profile.nameLimit) },
        ],
        moves: [
            RoomMove("makes a link", alone: true, own: 1, gives: "true") { scene in
                "\(try await Inviting.invite(by: scene.ada()))"
            },
            RoomMove("makes a link when they are two", gives: "false") { scene in
                "\(try await Inviting.invite(by: scene.ada()))"
            },
        ])

    static let weekly = FeatureSpec(
        .weekly, wordless: ["ten": "the name of a practice, and a moment"],
        invariants: [Invariant(WeeklyTalk.self, in: .either, most: 1)],
        moves: [
            // What the ten minutes leave belongs to both at once.
            RoomMove("sets the next ten minutes", shared: 2, told: ["ten"], gives: "kept") { scene in
                let ada = try await scene.ada()
                let next = WeeklyTalk(next: ada.now.addingTimeInterval(7 * 86_400))
                return "\(try await Weekly.keep(next, seen: nil, by: ada))"
            },
            RoomMove("sets hers while alone", alone: true, own: 2, gives: "kept") { scene in
                let ada = try await scene.ada()
                let next = WeeklyTalk(next: ada.now.addingTimeInterval(7 * 86_400))
                return "\(try await Weekly.keep(next, seen: nil, by: ada))"
            },
        ])
}
