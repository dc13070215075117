import Foundation
import RekindleStore

extension Vault {
    /// So often it is tried to leave nothing of somebody who was erased in the files; each try waits for readers.
    static let mostScrubs = 5

    /// Erases a person: account, recovery code, sessions, invitations, own space with all in it. They part first where they
    /// are connected. Of what both could read, what nobody has a key of any more goes too, and the rest stays with the other.
    /// Afterwards nothing of it lies in the database or in the file beside it, and none of their pages hears anything more.
    /// - Parameter kinds: what dies for both where they part.
    package func erase(_ visitor: Visitor, dying kinds: [String] = []) async throws(VaultFailure) {
        let sessions = try await decidingAnew { () throws(VaultFailure) in
            try await partFirst(visitor, dying: kinds)
            return try await eraseOnce(visitor)
        }
        letKeysGo(of: sessions)
        live.end(for: visitor.person)
        await scrub()
    }

    private func partFirst(_ visitor: Visitor, dying kinds: [String]) async throws(VaultFailure) {
        guard let row = try await load(PersonRow.self, personID(visitor.person), from: System.person),
            let connection = try serverKey.uncovered(row.value, of: visitor.person).shared
        else { return }
        let key = try visitor.key.sharedKey(connection, row: row.value, server: serverKey)
        let shared = space(key, reader: visitor.person, members: [visitor.person, connection.partner])
        let writes = try await parting(from: shared, visitor, PartingLetter(), dying: kinds)
        if let writes { try await visitor.personal.apply(writes) }
    }

    /// - Returns: the sessions that ended with it.
    private func eraseOnce(_ visitor: Visitor) async throws(VaultFailure) -> [RowID] {
        let people = try await locking(System.person.space)
        guard let row = try await load(PersonRow.self, personID(visitor.person), from: System.person) else { return [] }
        // Somebody confirmed a yes of theirs in this very moment.
        guard row.value.shared == nil else { throw .stale }
        // A session, a code or an invitation that is made in between is not left behind.
        let own = visitor.personal.fresh
        let locks = [people, try await locking(System.session.space), try await locking(own.id)]
        let sessions = try await sessions(of: visitor.person)
        var writes = locks + sessions.map { deleting($0, from: System.session) }
        writes += try await lettingInvitationsGo(of: visitor)
        if let account = try await account(of: visitor) {
            writes.append(deleting(account.id, from: System.account, expecting: account.version))
        }
        if let lookup = try await own.only(RecoveryChoice.self)?.content.lookup {
            writes.append(deleting(lookup, from: System.recovery))
        }
        writes += try await letting(go: row.value.parted ?? [], of: visitor.person)
        writes += [deleting(row.id, from: System.person, expecting: row.version), .erase(own.id)]
        try await own.apply(writes)
        return sessions
    }

    /// Of every session of theirs that has a row, also of those that wait for their second step.
    private func sessions(of person: PersonID) async throws(VaultFailure) -> [RowID] {
        let rows = try await rows(of: [System.session.kind], in: System.session.space)
        return rows.filter { row in
            (try? JSONDecoder().decode(SessionRow.self, from: Data(row.sealed)))?.person == person
        }.map(\.id)
    }

    /// The spaces that they shared once: those that the other still reads stay, and say there of nobody who it was.
    private func letting(
        go parted: [PersonRow.Connection], of person: PersonID
    ) async throws(VaultFailure) -> [Write] {
        var writes: [Write] = []
        for (partner, connections) in Dictionary(grouping: parted, by: \.partner) {
            let theirs = try await theirRow(partner)
            let gone = connections.map(\.space).filter { theirs?.value.holds($0) != true }
            writes += gone.map { .erase($0) }
            guard let theirs, gone.count < connections.count else { continue }
            var forgetting = theirs.value
            forgetting.forget(person)
            writes.append(try saving(forgetting, theirs.id, to: System.person, expecting: theirs.version))
        }
        return writes
    }

    private func theirRow(_ partner: PersonID) async throws(VaultFailure) -> Stored<PersonRow>? {
        if partner == .nobody { return nil }
        return try await load(PersonRow.self, personID(partner), from: System.person)
    }

    /// That it cannot be done is no reason to say that nobody was erased: with the next one to be erased it is.
    private func scrub() async {
        for _ in 1...Self.mostScrubs {
            do throws(StoreFailure) {
                return try await store.scrub()
            } catch .busy {
                try? await Task.sleep(for: .milliseconds(200))
            } catch {
                return
            }
        }
    }
}
