import Foundation
import RekindleCore
import RekindleRooms
import RekindleVault

/// The room of ways in.
extension FeatureSpec {
    private static let code = String(repeating: "a1", count: 16)

    static let accounts = FeatureSpec(
        .accounts,
        frozen: (
            kinds: [
                "LoginName": "login-name", "SessionNote": "session", "PinCheck": "pin", "SecondStep": "second-step",
                "RecoveryChoice": "recovery", "AccountNews": "account-news", "Draft": "draft",
            ], functions: [:]
        ),
        texts: [
            FrozenText(RecoveryChoice.self, FrozenText.fields(code, "2026-10-23")) {
                $0.hasCode && $0.day == "2026-10-23"
            },
            FrozenText(RecoveryChoice.self, FrozenText.fields("", "2026-10-23")) {
                !$0.hasCode && $0.day == "2026-10-23"
            },
        ],
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
            "account-news": "which way in was changed and when, and what a new browser says it is",
        ],
        invariants: [
            Invariant(LoginName.self, most: 1) { !$0.login.isEmpty },
            Invariant(SessionNote.self, most: 120) { !$0.device.isEmpty },
            Invariant(PinCheck.self, most: 1),
            Invariant(SecondStep.self, most: 1) { $0.secret.count == 20 && $0.lastStep >= 0 },
            Invariant(RecoveryChoice.self, most: 1) { $0.day.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil },
            Invariant(AccountNews.self, most: 1),
            Invariant(Draft.self) { draft in
                draft.path.hasPrefix("/") && draft.fields.allSatisfy { !["csrf", "password"].contains($0.name) }
            },
        ],
        moves: waysInMoves + ownWaysMoves)
}
