import RekindleCore
import RekindleStore
import RekindleVault

extension Lie {
    /// About rows that one person reads.
    static let ofRows: [Lie] = [
        refused("the sealed bytes of two rows exchanged") { liar in
            let ids = (try await liar.keep(Liar.words, subject: "a"), try await liar.keep(Liar.others, subject: "b"))
            let rows = (
                try await liar.row(ids.0, in: liar.ada.personal.id), try await liar.row(ids.1, in: liar.ada.personal.id)
            )
            liar.store.say { there in
                there.map { row in
                    var other = row
                    if row.place == rows.0.place { other.sealed = rows.1.sealed }
                    if row.place == rows.1.place { other.sealed = rows.0.sealed }
                    return other
                }
            }
            return await failure { _ = try await liar.ada.personal.record(FirstMinute.self, ids.0) }
        },
        refused("another row in the place of the one that was asked for") { liar in
            let ids = (try await liar.keep(Liar.words, subject: "a"), try await liar.keep(Liar.others, subject: "b"))
            let other = try await liar.row(ids.1, in: liar.ada.personal.id)
            liar.store.say { there in there.map { $0.id == ids.0 ? other : $0 } }
            return await failure { _ = try await liar.ada.personal.record(FirstMinute.self, ids.0) }
        },
        refused("a row of one space as one of another") { liar in
            let id = try await liar.keep(Liar.words)
            let row = try await liar.row(id, in: liar.ada.personal.id)
            let his = (space: liar.sam.personal, id: liar.sam.personal.onlyID(FirstMinute.self))
            try await liar.store.plant(
                Row(
                    space: his.space.id, id: his.id, kind: his.space.tag(ofKind: FirstMinute.kind),
                    version: row.version, sequence: row.sequence, due: nil, expires: nil, sealed: row.sealed))
            return await failure { _ = try await his.space.only(FirstMinute.self) }
        },
        refused("one kind as another") { liar in
            let id = try await liar.keep(Liar.words)
            let row = try await liar.row(id, in: liar.ada.personal.id)
            let kind = liar.ada.personal.tag(ofKind: AccountNews.kind)
            liar.store.say { there in
                there.map { asked in
                    var other = asked
                    if asked.place == row.place { other.kind = kind }
                    return other
                }
            }
            return await failure { _ = try await liar.ada.personal.record(AccountNews.self, id) }
        },
        refused("an older text under the newer version") { liar in
            let id = try await liar.keep(Liar.words)
            let old = try await liar.row(id, in: liar.ada.personal.id)
            try await liar.change(id, to: Liar.others)
            liar.store.say { there in
                there.map { row in
                    var other = row
                    if row.place == old.place { other.sealed = old.sealed }
                    return other
                }
            }
            return await failure { _ = try await liar.ada.personal.record(FirstMinute.self, id) }
        },
        refused("a changed byte") { liar in
            let id = try await liar.keep(Liar.words)
            liar.store.say { there in
                there.map { row in
                    var other = row
                    if row.id == id { other.sealed[40] ^= 1 }
                    return other
                }
            }
            return await failure { _ = try await liar.ada.personal.record(FirstMinute.self, id) }
        },
        refused("one row twice in a list") { liar in
            _ = try await liar.keep(Liar.words)
            liar.store.say { $0 + $0 }
            return await failure { _ = try await liar.ada.personal.newest(FirstMinute.self, limit: 9) }
        },
        refused("one row twice where one was asked for") { liar in
            let id = try await liar.keep(Liar.words)
            liar.store.say { $0 + $0 }
            return await failure { _ = try await liar.ada.personal.record(FirstMinute.self, id) }
        },
    ]
}

extension Liar {
    /// Writes other words over a row of Ada's.
    func change(_ id: RowID, to words: FirstMinute) async throws {
        guard let record = try await ada.personal.record(FirstMinute.self, id) else { throw Surprise("no such row") }
        try await ada.personal.apply([try ada.personal.replacing(record, with: words)])
    }
}
