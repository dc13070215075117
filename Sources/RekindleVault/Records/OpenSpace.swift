import Foundation
package import RekindleCore
package import RekindleStore
import Synchronization

/// A space with its unwrapped key: reads and seals typed records for one reader.
package struct OpenSpace: Sendable {
    let key: SpaceKey
    /// Who reads and writes through this.
    package let reader: PersonID
    /// One member for a personal space, two for a shared one.
    package let members: [PersonID]
    let vault: Vault
    /// Rows that were read beforehand, by which `row` answers; nil for those that are not there.
    private var atHand: [RowID: Row?] = [:]

    init(key: SpaceKey, reader: PersonID, members: [PersonID], in vault: Vault) {
        (self.key, self.reader, self.members, self.vault) = (key, reader, members, vault)
    }

    var store: any Store { vault.store }
    var clock: Clock { vault.clock }

    package var id: SpaceID { key.space }

    /// The space's id as text, for what belongs to this space and to no later one.
    package var name: String { key.space.hex }

    /// What the database sees of a kind in here. Tests of rooms count rows of a kind by it; only the vault has the key.
    package func tag(ofKind kind: String) -> KindTag { key.kindTag(kind) }

    /// What the database sees of deposits in here, as this version and as earlier ones left them. Tests count by it.
    package var depositTags: Set<KindTag> {
        let earlier = vault.functions.names.map { key.earlierDepositTags("deposit/\($0)", vault.serverKey) }
        return earlier.reduce(into: [key.depositTag(vault.serverKey)]) { $0.formUnion($1) }
    }

    /// Seeds what is drawn by chance: the same for both at every time, and derived from the space's key and the server's, so
    /// that nobody else can foretell it.
    package var seed: Seed { key.seed(vault.serverKey) }

    /// The other member of a shared space.
    package var partner: PersonID? { members.first { $0 != reader } }

    /// One record by id, or nil where there is none of that kind.
    package func record<Value: Content>(_ type: Value.Type, _ id: RowID) async throws(VaultFailure) -> Record<Value>? {
        guard let row = try await row(id) else { return nil }
        let kind = key.kindTag(Value.kind)
        guard row.kind == kind else { return nil }
        return try open(row, kind, as: type)
    }

    /// The same space after one statement that read these rows, as of one moment; `row` answers from them.
    package func havingAtHand(_ ids: Set<RowID>) async throws(VaultFailure) -> OpenSpace {
        if has(ids) { return self }
        var space = self
        space.take(try await vault.rows(Set(ids.map { RowPlace($0, in: key.space) })), asked: ids)
        return space
    }

    /// Whether all of these have been looked up.
    func has(_ ids: Set<RowID>) -> Bool { ids.allSatisfy { atHand[$0] != nil } }

    /// Adds rows that were read; what was asked for and is not among them is not there.
    mutating func take(_ rows: [Row], asked ids: Set<RowID>) {
        for id in ids { atHand.updateValue(nil, forKey: id) }
        for row in rows where row.space == key.space && ids.contains(row.id) { atHand[row.id] = row }
    }

    /// Without the rows that were read beforehand: what decides and writes has to read them as they are then.
    package var fresh: OpenSpace {
        var space = self
        space.atHand = [:]
        return space
    }

    func row(_ id: RowID) async throws(VaultFailure) -> Row? {
        if let known = atHand[id] { return known }
        return try await vault.row(id, in: key.space)
    }

    /// The record that may exist once for this author and subject.
    package func only<Value: Content>(
        _ type: Value.Type, author: PersonID? = nil, subject: String = ""
    ) async throws(VaultFailure) -> Record<Value>? {
        try await record(type, onlyID(type, author: author, subject: subject))
    }

    /// The newest records of a kind, or of those that were put before this number of the space.
    package func newest<Value: Content>(
        _ type: Value.Type, before: Int64? = nil, limit: Int
    ) async throws(VaultFailure) -> [Record<Value>] {
        let kind = key.kindTag(Value.kind)
        let rows = try await translating { try await store.list(kind, in: key.space, before: before, limit: limit) }
        // One row twice would be read as two records.
        guard Set(rows.map(\.id)).count == rows.count else { throw .damaged }
        var records: [Record<Value>] = []
        for row in rows { records.append(try open(row, kind, as: type)) }
        return records
    }

    /// How many records of a kind there are; none is opened.
    package func count(_ type: any Content.Type) async throws(VaultFailure) -> Int {
        let kind = key.kindTag(type.kind)
        return try await translating { try await store.count(kind, in: key.space) }
    }

    /// The id of what may exist once; the author is the reader unless named.
    package func onlyID<Value: Content>(
        _ type: Value.Type, author: PersonID? = nil, subject: String = ""
    ) -> RowID {
        key.onlyID(kind: Value.kind, author: author ?? reader, subject: subject)
    }

    /// What many bytes are called here: the same bytes always alike, and in no other space.
    package func name(of bytes: [UInt8]) -> String { key.name(of: bytes).hex }

    private func open<Value: Content>(
        _ row: Row, _ kind: KindTag, as type: Value.Type
    ) throws(VaultFailure) -> Record<Value> {
        Meter.current?.records.add(1, ordering: .relaxed)
        let envelope = try key.open(row, kind: kind, as: type)
        guard ReadPolicy.decide(item(label: Value.label), reader: reader).mayRead else { throw .notYours }
        return Record(
            id: row.id, version: row.version, sequence: row.sequence, author: envelope.author, at: envelope.at,
            due: row.due, expires: row.expires, content: envelope.content)
    }

    private func item(label: Label) -> ReadPolicy.Item {
        members.count == 1 ? .personal(owner: members[0]) : .shared(members: members, label: label)
    }
}
