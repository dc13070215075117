import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

extension Lie {
    /// About the places in shared spaces that a person's row has, of now and of once.
    static let ofPartings: [Lie] = [
        refused("what was shared once, as what is shared now") { liar in
            let space = try liar.shared().ada.id
            _ = try await liar.vault.part(liar.ada, letter: PartingLetter())
            try await liar.store.reopen(space)
            let met = try await liar.bothMet { try await liar.movedBack($0) }
            try await liar.settleAll()
            let settled = try await liar.bothMet { try await liar.movedBack($0) }
            return met.contains(nil) || settled.contains(nil) ? nil : .damaged
        },
        refused("the same, with another word of what its key is bound to") { liar in
            let space = try liar.shared().ada.id
            _ = try await liar.vault.part(liar.ada, letter: PartingLetter())
            try await liar.store.reopen(space)
            try await liar.settleAll()
            var met: [VaultFailure?] = []
            for role in [nil, .number(1)] as [BareValue?] {
                met += try await liar.bothMet { visitor in
                    try await liar.movedBack(visitor) { $0.with("role", role) }
                }
            }
            return met.contains(nil) ? nil : .damaged
        },
        refused("what is shared now, as what was shared once") { liar in
            var met: [VaultFailure?] = []
            for role in [nil, .number(1), .number(2)] as [BareValue?] {
                met += try await liar.bothMet { visitor in
                    let row = try await liar.bare(with: "publicKey", of: visitor.person)
                    try await liar.rewrite(row) { fields in
                        fields["parted"] = fields["shared"].map { .list([$0.with("role", role)]) }
                        fields["shared"] = nil
                    }
                    return row
                }
            }
            return met.contains(nil) ? nil : .damaged
        },
        refused("a space of two as somebody's own") { liar in
            let row = try await liar.bare(with: "publicKey", of: liar.ada.person)
            let shared = try #require(try BareValue.fields(of: row)["shared"])
            try await liar.rewrite(row) { fields in
                fields["personal"] = shared["space"]
                fields["personalKey"] = shared["key"]?["sealed"]?["_0"]
            }
            return await failure { _ = try await liar.adaAgain() }
        },
        refused("a covered place of the one who left as that of the one who was left") { liar in
            _ = try await liar.vault.part(liar.ada, letter: PartingLetter())
            let rows = (
                try await liar.bare(with: "publicKey", of: liar.ada.person),
                try await liar.bare(with: "publicKey", of: liar.sam.person)
            )
            try await liar.exchange("parted", rows.0, rows.1)
            return await failure { _ = try await liar.adaAgain() }
        },
    ]
}

extension Liar {
    /// Moves the place of once in somebody's row to where the one of now stands, and gives the row as it was.
    func movedBack(
        _ visitor: Visitor, changed: (BareValue) -> BareValue = { $0 }
    ) async throws -> Row {
        let row = try await bare(with: "publicKey", of: visitor.person)
        let once = try #require(try BareValue.fields(of: row)["parted"]?.first)
        try await rewrite(row) { fields in
            (fields["shared"], fields["parted"]) = (changed(once), nil)
        }
        return row
    }

    /// What each of the two meets after a lie about their row, with no keys at hand, before it is taken back.
    func bothMet(_ lie: (Visitor) async throws -> Row) async throws -> [VaultFailure?] {
        var met: [VaultFailure?] = []
        for visitor in [ada, sam] {
            let row = try await lie(visitor)
            vault.letKeysGo(of: visitor.token)
            met.append(
                await failure {
                    guard let again = try await vault.visit(visitor.token) else { throw VaultFailure.notYours }
                    _ = try await vault.partedSpaces(of: again)
                })
            try await store.plant(row)
            vault.letKeysGo(of: visitor.token)
        }
        return met
    }

    /// Each of the two sends a form after a parting, by which their keys are sealed anew.
    func settleAll() async throws {
        for visitor in [ada, sam] {
            let again = try await story.again(visitor)
            for space in try await vault.untidied(of: again) {
                try await vault.tidied(space, again, dying: [], along: [])
            }
            await vault.settle(try await story.again(visitor))
        }
    }
}
