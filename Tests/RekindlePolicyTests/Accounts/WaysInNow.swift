import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Everything by which somebody gets in, at one moment: what the rooms guard, the rows of accounts, codes and sessions, and
/// with whom they are connected, which nobody can undo.
struct WaysInNow {
    private let values: [String: [RowID: any WayIn]]
    private let rows: [Row]
    private let connection: SpaceID?

    init(of visitor: Visitor, in store: GlassStore) async throws {
        var values: [String: [RowID: any WayIn]] = [:]
        for type in House.features.flatMap(\.guarded) { values[type.kind] = try await Self.values(type, visitor) }
        self.values = values
        connection = visitor.shared?.id
        rows = try await store.rows().filter { Vault.waysInSpaces.contains($0.space) }
    }

    private static func values<Value: WayIn>(
        _ type: Value.Type, _ visitor: Visitor
    ) async throws -> [RowID: any WayIn] {
        let records = try await visitor.personal.fresh.newest(type, limit: 1_000)
        return Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.content as any WayIn) })
    }

    /// What went from the one to the other though it takes the password.
    func taken(since before: WaysInNow) -> [String] {
        var taken: [String] = []
        for type in House.features.flatMap(\.guarded) where changed(type, since: before) { taken.append(type.kind) }
        if connection != before.connection { taken.append("a connection") }
        return taken + planted(since: before)
    }

    private func changed<Value: WayIn>(_ type: Value.Type, since before: WaysInNow) -> Bool {
        let (old, new) = (before.values[type.kind] ?? [:], values[type.kind] ?? [:])
        return Set(old.keys).union(new.keys).contains { id in
            let (was, stands) = (old[id] as? Value, new[id] as? Value)
            return was != stands && type.takesPassword(from: was, to: stands)
        }
    }

    /// Sessions end; nothing else is made, changed or removed.
    private func planted(since before: WaysInNow) -> [String] {
        let known = Set(before.rows.map(\.id))
        let new = rows.filter { !known.contains($0.id) }.map { "a new row, \($0.id.hex)" }
        let left = Set(rows.map(\.id))
        let other = before.rows.filter { row in
            row.space != Vault.waysInSpaces.last && rows.first { $0.id == row.id }?.version != row.version
        }
        return new + other.map { "a row \(left.contains($0.id) ? "changed" : "gone"), \($0.id.hex)" }
    }
}
