import RekindleCore
package import RekindleStore

extension Vault {
    /// The spaces that a visitor shared once and still has a key of, the newest first, to be read.
    package func partedSpaces(of visitor: Visitor) async throws(VaultFailure) -> [OpenSpace] {
        try await partedSpaces(of: visitor) { _ in true }
    }

    /// Those of them whose traces in their own space have not been tidied yet.
    package func untidied(of visitor: Visitor) async throws(VaultFailure) -> [OpenSpace] {
        try await partedSpaces(of: visitor) { $0.isUntidied == true }
    }

    private func partedSpaces(
        of visitor: Visitor, where isMeant: (PersonRow.Connection) -> Bool
    ) async throws(VaultFailure) -> [OpenSpace] {
        guard let row = try await load(PersonRow.self, personID(visitor.person), from: System.person) else { return [] }
        let open = try serverKey.uncovered(row.value, of: visitor.person)
        var spaces: [OpenSpace] = []
        for connection in (open.parted ?? []).reversed() where isMeant(connection) {
            let key = try visitor.key.sharedKey(connection, row: open, server: serverKey)
            let partner = try await partner(of: connection, key, reader: visitor.person)
            spaces.append(space(key, reader: visitor.person, members: [visitor.person, partner]))
        }
        return spaces
    }

    /// Who the other one was. Of somebody who was erased no row says it any more, but their card among what both could read.
    private func partner(
        of connection: PersonRow.Connection, _ key: SpaceKey, reader: PersonID
    ) async throws(VaultFailure) -> PersonID {
        guard connection.partner == .nobody else { return connection.partner }
        let cards = try await space(key, reader: reader, members: [reader, .nobody]).newest(Member.self, limit: 2)
        return cards.map(\.author).first { $0 != reader } ?? .nobody
    }

    /// Keeps that it has been tidied, with the writes that tidy. No write where nothing was untidied; stale where somebody else
    /// was first.
    /// - Parameter kinds: what dies for both where they part. Nothing of it is there any more, but where the account of the
    ///   other one was closed.
    package func tidied(
        _ space: OpenSpace, _ visitor: Visitor, dying kinds: [String], along: [Write]
    ) async throws(VaultFailure) {
        guard let row = try await load(PersonRow.self, personID(visitor.person), from: System.person) else { return }
        let open = try serverKey.uncovered(row.value, of: visitor.person)
        let left = (open.parted ?? []).enumerated().first { $1.space == space.id && $1.isUntidied == true }
        guard let (place, connection) = left else { return }
        var (tidied, own) = (
            row.value, try visitor.key.settled(connection, as: .once, row: open, server: serverKey)
        )
        own.isUntidied = nil
        tidied.parted?[place] = own
        let write = try saving(tidied, row.id, to: System.person, expecting: row.version)
        let going = try await lettingWaitingGo(from: space, dying: kinds)
        try await visitor.personal.apply(along + [write] + going)
    }

    /// Lets one's own view of all that was shared once go. Where the other one has let theirs go as well, the space is erased
    /// with all its rows.
    package func dropParted(
        _ name: String, of visitor: Visitor, along: [Write] = []
    ) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            // Two who let go at once each see the other's key: by this one of them looks again.
            let lock = try await locking(System.person.space)
            guard let row = try await load(PersonRow.self, personID(visitor.person), from: System.person),
                let connection = row.value.parted?.first(where: { $0.space.hex == name })
            else { return }
            var own = row.value
            own.letGo(connection.space)
            let write = try saving(own, row.id, to: System.person, expecting: row.version)
            let isHeld = try await isHeld(connection.space, by: connection.partner)
            try await visitor.personal.apply([lock, write] + along + (isHeld ? [] : [.erase(connection.space)]))
        }
    }

    private func isHeld(_ space: SpaceID, by person: PersonID) async throws(VaultFailure) -> Bool {
        if person == .nobody { return false }
        return try await load(PersonRow.self, personID(person), from: System.person)?.value.holds(space) ?? false
    }

    /// A lock on a space as it is now: what is written with it is stale where anything came in between.
    func locking(_ space: SpaceID) async throws(VaultFailure) -> Write {
        guard let sequence = try await translating({ try await store.sequence(of: space) }) else { throw .closed }
        return .lock(space, at: sequence)
    }

    /// The writes by which a visitor's own link opens nothing any more, and a yes of theirs that waits is taken back.
    package func lettingInvitationsGo(of visitor: Visitor) async throws(VaultFailure) -> [Write] {
        let own = visitor.personal.fresh
        var writes: [Write] = []
        if let note = try await own.only(OpenInvitation.self) {
            writes += [deleting(note.content.token.id, from: System.invitation), own.removing(note)]
        }
        guard let joining = try await own.only(Joining.self) else { return writes }
        return writes + (try await withdrawing(joining, of: visitor)) + [own.removing(joining)]
    }
}

extension OpenSpace {
    /// Whether there is something of this name, of whatever kind.
    package func holds(_ id: RowID) async throws(VaultFailure) -> Bool { try await row(id) != nil }
}
