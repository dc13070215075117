import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault

extension Lie {
    /// About what waits sealed between the two.
    static let ofDeposits: [Lie] = [
        refused("one partner's sealed input as the other's") { liar in
            let (hers, his) = try liar.shared()
            _ = try await liar.release(Liar.words, in: hers)
            let row = try await liar.deposit(in: hers)
            try await liar.plant(row, as: liar.vault.rows(FirstMinutes.self, subject: "", in: his), in: his)
            return await failure { _ = try await liar.vault.state(of: FirstMinutes.self, subject: "", in: his) }
        },
        refused("a sealed input under another subject") { liar in
            let (hers, his) = try liar.shared()
            _ = try await liar.release(Liar.words, in: hers, subject: "one")
            let row = try await liar.deposit(in: hers)
            try await liar.plant(row, as: liar.vault.rows(FirstMinutes.self, subject: "two", in: hers), in: hers)
            return await failure { _ = try await liar.release(Liar.others, in: his, subject: "two") }
        },
        refused("a sealed input as what has opened") { liar in
            let (hers, _) = try liar.shared()
            _ = try await liar.release(Liar.words, in: hers)
            var row = try await liar.deposit(in: hers)
            row.kind = hers.tag(ofKind: Opened<FirstMinutes>.kind)
            let opening = hers.onlyID(Opened<FirstMinutes>.self, author: .nobody, subject: "")
            try await liar.plant(row, as: [opening], in: hers)
            return await failure { _ = try await liar.vault.opened(FirstMinutes.self, subject: "", in: hers) }
        },
    ]
}

extension Liar {
    /// The one deposit of the first minute.
    func deposit(in space: OpenSpace) async throws -> Row {
        let kinds = space.depositTags
        let rows = try await store.truth.rows(in: space.id).filter { kinds.contains($0.kind) }
        guard let row = rows.first, rows.count == 1 else { throw Surprise("\(rows.count) deposits") }
        return row
    }

    /// Puts a row where there is none of these yet.
    func plant(_ row: Row, as ids: Set<RowID>, in space: OpenSpace) async throws {
        for id in ids where try await store.truth.get(id, in: space.id) == nil {
            var other = row
            other.id = id
            try await store.plant(other)
        }
    }
}
