import Foundation
package import RekindleStore

extension Vault {
    /// Ends the connection: one person, alone, at once, in one transaction. What waits and what dies at parting goes for both,
    /// the letter is put, the space takes nothing any more, and both keep their key of it among those of once. The other is not
    /// told, and nobody is signed out. Whoever leaves has word of it among the news of their account: somebody else at their
    /// open phone, who knows the password, could have done it.
    /// - Parameters:
    ///   - kinds: what dies for both.
    ///   - along: what goes from one's own space with it, given the shared one; asked for again where it is decided anew.
    /// - Returns: false where they are not connected, any more.
    package func part(
        _ visitor: Visitor, letter: PartingLetter, dying kinds: [String] = [],
        along: (OpenSpace) async throws(VaultFailure) -> [Write] = { _ throws(VaultFailure) in [] }
    ) async throws(VaultFailure) -> Bool {
        guard let shared = visitor.shared?.fresh else { return false }
        return try await decidingAnew { () throws(VaultFailure) in
            guard let writes = try await parting(from: shared, visitor, letter, dying: kinds) else { return false }
            let further = try await along(shared)
            try await visitor.personal.apply(writes + further + [try await telling(.parted, by: visitor)])
            return true
        }
    }

    /// The writes by which a visitor leaves a space; nil where it is not the one that they share now. They are stale where
    /// anything came in between.
    func parting(
        from shared: OpenSpace, _ visitor: Visitor, _ letter: PartingLetter, dying kinds: [String]
    ) async throws(VaultFailure) -> [Write]? {
        let row = try await load(PersonRow.self, personID(visitor.person), from: System.person)
        guard let mine = row, mine.value.shared?.space == shared.id else { return nil }
        // Read before what goes: a deposit that comes in between is not left behind.
        guard let sequence = try await translating({ try await store.sequence(of: shared.id) }) else {
            // Left by the other since the row was read; by nobody else is it closed.
            if try await !isShared(shared.id, by: visitor) { return nil }
            throw .closed
        }
        var writes: [Write] = [.lock(shared.id, at: sequence)]
        writes += try await lettingWaitingGo(from: shared, dying: kinds)
        writes += [try shared.setting(letter, as: startOfDay, expecting: nil), .close(shared.id)]
        return writes + (try await leaving(shared, visitor.key, mine))
    }

    /// The writes by which goes from a space of two what waits there and what dies at parting: in the same step, or, where an
    /// account was closed without a key of the space, at the next write of the other.
    func lettingWaitingGo(
        from shared: OpenSpace, dying kinds: [String]
    ) async throws(VaultFailure) -> [Write] {
        let tags = shared.depositTags.union(kinds.map { shared.tag(ofKind: $0) })
        return try await rows(of: tags, in: shared.id).map { .delete(space: shared.id, id: $0.id, expecting: nil) }
    }

    private func isShared(_ space: SpaceID, by visitor: Visitor) async throws(VaultFailure) -> Bool {
        let row = try await load(PersonRow.self, personID(visitor.person), from: System.person)
        return row?.value.shared?.space == space
    }

    /// Both rows, without the place in the space among what they share now, and alike. The own key of whoever leaves is bound
    /// anew; that of the other stays as it was, under a cover that no place of now has: no key of theirs is at hand, and a
    /// letter to them would be for whomever the database names.
    private func leaving(
        _ shared: OpenSpace, _ key: PersonKey, _ mine: Stored<PersonRow>
    ) async throws(VaultFailure) -> [Write] {
        guard let connection = try serverKey.uncovered(mine.value, of: key.person).shared else { throw .stale }
        var own = mine.value
        let bound = try key.settled(connection, as: .once, row: mine.value, server: serverKey)
        own.part(try serverKey.covered(bound, of: key.person))
        let write = try saving(own, mine.id, to: System.person, expecting: mine.version)
        guard let partner = shared.partner,
            let theirs = try await load(PersonRow.self, personID(partner), from: System.person),
            theirs.value.shared?.space == shared.id
        else { return [write] }
        let left = try left(theirs.value, partner)
        return [write, try saving(left, theirs.id, to: System.person, expecting: theirs.version)]
    }

    /// The row of somebody who was left: what is about the two in their own space goes at their next form.
    func left(_ row: PersonRow, _ person: PersonID) throws(VaultFailure) -> PersonRow {
        guard var connection = row.shared else { return row }
        connection.isUntidied = true
        var left = row
        left.part(try serverKey.covered(connection, of: person))
        return left
    }

    /// The other's key reads no time of day in what is put at parting.
    private var startOfDay: Date { Date(timeIntervalSince1970: Double(clock.seconds / 86_400) * 86_400) }

    /// All rows of these kinds.
    func rows(of kinds: Set<KindTag>, in space: SpaceID) async throws(VaultFailure) -> [Row] {
        var rows: [Row] = []
        for kind in kinds {
            var last: Int64?
            repeat {
                let before = last
                let page = try await translating {
                    try await store.list(kind, in: space, before: before, limit: Self.pageOfRows)
                }
                rows += page
                last = page.count == Self.pageOfRows ? page.last?.sequence : nil
            } while last != nil
        }
        return rows
    }

    /// So many are read at once.
    private static let pageOfRows = 500
}
