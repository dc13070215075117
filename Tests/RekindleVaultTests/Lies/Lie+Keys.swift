import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

extension Lie {
    /// About wrapped keys and letters.
    static let ofKeys: [Lie] = [
        refused("the wraps of two sessions exchanged") { liar in
            let rows = (
                try await liar.bare(with: "needsCode", of: liar.ada.person),
                try await liar.bare(with: "needsCode", of: liar.sam.person)
            )
            try await liar.exchange("wrap", rows.0, rows.1)
            return await failure { _ = try await liar.adaAgain() }
        },
        refused("a session given to another person") { liar in
            let row = try await liar.bare(with: "needsCode", of: liar.ada.person)
            try await liar.rewrite(row) { $0["person"] = .text(liar.sam.person.hex) }
            return await failure { _ = try await liar.adaAgain() }
        },
        refused("a session that waits for its second step, as an open one") { liar in
            let token = try await liar.halfOpen()
            for row in try await liar.instance("session") {
                guard case .yesNo(true)? = try BareValue.fields(of: row)["needsCode"] else { continue }
                try await liar.rewrite(row) { $0["needsCode"] = .yesNo(false) }
            }
            return await failure { _ = try await liar.vault.visit(token) }
        },
        refused("the wraps of two passwords exchanged") { liar in
            let rows = (
                try await liar.bare(with: "salt", of: liar.ada.person),
                try await liar.bare(with: "salt", of: liar.sam.person)
            )
            try await liar.exchange("wrap", rows.0, rows.1)
            // Nobody is let in, as with a wrong password.
            return try await liar.vault.signIn(Somebody.ada.attempt()) == .wrong ? .notYours : nil
        },
        refused("the wraps of two recovery codes exchanged") { liar in
            let paper = try await liar.vault.makeRecoveryCode(for: liar.ada, over: nil, day: "2026-10-23")
            _ = try await liar.vault.makeRecoveryCode(for: liar.sam, over: nil, day: "2026-10-23")
            let rows = try await liar.instance("recovery")
            try await liar.exchange("wrap", rows[0], rows[1])
            return await failure {
                _ = try await liar.vault.recover(Somebody.ada.attempt(), code: paper.text, day: "2026-10-23")
            }
        },
        refused("the keys of two personal spaces exchanged") { liar in
            let rows = (
                try await liar.bare(with: "publicKey", of: liar.ada.person),
                try await liar.bare(with: "publicKey", of: liar.sam.person)
            )
            try await liar.exchange("personalKey", rows.0, rows.1)
            return await failure { _ = try await liar.adaAgain() }
        },
        refused("the keys of a personal and of a shared space exchanged") { liar in
            let row = try await liar.bare(with: "publicKey", of: liar.ada.person)
            let fields = try BareValue.fields(of: row)
            let personal = try #require(fields["personalKey"])
            let key = try #require(fields["shared"]?["key"]?["sealed"])
            try await liar.rewrite(row) { fields in
                fields["personalKey"] = key["_0"]
                fields["shared"] = fields["shared"]?.with("key", .fields(["sealed": key.with("_0", personal)]))
            }
            return await failure { _ = try await liar.adaAgain() }
        },
        refused("a letter of another couple") { liar in
            // Whoever said yes has their key in a letter until the next form they send.
            let others = try await liar.story.couple(.eve, .kim)
            let rows = (
                try await liar.bare(with: "publicKey", of: liar.sam.person),
                try await liar.bare(with: "publicKey", of: others.sam.person)
            )
            try await liar.exchange("shared", rows.0, rows.1)
            liar.vault.letKeysGo(of: liar.sam.token)
            return await failure { _ = try await liar.vault.visit(liar.sam.token) }
        },
        refused("less work for a password") { liar in
            try await liar.price(rounds: 2)
            return await failure { _ = try await liar.vault.signIn(Somebody.ada.attempt()) }
        },
        refused("more work for a password than any server asks for") { liar in
            try await liar.price(rounds: 1 << 30)
            return await failure { _ = try await liar.vault.signIn(Somebody.ada.attempt()) }
        },
    ]
}

extension Liar {
    /// Ada's second step turned on, and a sign-in that waits for its code.
    func halfOpen() async throws -> SessionToken {
        let step = try await vault.prepareSecondStep(ada)
        let code = OneTimeCode.code(secret: step.secret, step: OneTimeCode.step(at: story.watch.now))
        guard try await vault.confirmSecondStep(code, by: ada),
            case .needsCode(let token) = try await vault.signIn(Somebody.ada.attempt())
        else { throw Surprise("no second step was asked for") }
        return token
    }

    /// Writes another cost into Ada's account.
    func price(rounds: Int64) async throws {
        try await rewrite(try await bare(with: "salt", of: ada.person)) { fields in
            fields["cost"] = fields["cost"]?.with("rounds", .number(rounds))
        }
    }
}
