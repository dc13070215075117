import Foundation
import RekindleStore

extension Vault {
    /// Removes the account of a login name, with the person, all sessions, the recovery code and their own space. Nothing of
    /// it is opened: there is no key for that here. What they share with somebody is closed and stays with that one, who
    /// finds themselves not connected; what nobody has a key of any more goes. What waits there for two cannot be told from the rest
    /// without a key, and goes at the next write of the other, as the rest that a parting leaves. Their link to join, if one is open, is sealed:
    /// it runs out by itself, and nobody is left who could confirm a yes to it.
    /// - Returns: false where there is no such account.
    package func closeAccount(named login: String) async throws(VaultFailure) -> Bool {
        try await decidingAnew { () throws(VaultFailure) in
            guard let account = try await keptAccount(named: login) else { return false }
            let person = account.value.person
            var writes = [deleting(account.id, from: System.account, expecting: account.version)]
            for row in try await all(RecoveryRow.self, in: System.recovery) where row.value.person == person {
                writes.append(deleting(row.id, from: System.recovery, expecting: row.version))
            }
            for row in try await all(SessionRow.self, in: System.session) where row.value.person == person {
                writes.append(deleting(row.id, from: System.session, expecting: row.version))
            }
            writes += try await removing(person)
            try await translating { [writes] in try await store.apply(writes) }
            return true
        }
    }

    private func removing(_ person: PersonID) async throws(VaultFailure) -> [Write] {
        guard let row = try await load(PersonRow.self, personID(person), from: System.person) else { return [] }
        var writes = [deleting(row.id, from: System.person, expecting: row.version), .erase(row.value.personal)]
        let connections = [row.value.shared].compactMap(\.self) + (row.value.parted ?? [])
        for (partner, shared) in Dictionary(grouping: connections, by: \.partner) {
            writes += try await leaving(shared.map(\.space), to: partner, person)
        }
        return writes
    }

    /// Leaves spaces to the other one as a parting and an erasure do: closed, among what they shared once, and with nothing
    /// that says who this person was.
    private func leaving(
        _ spaces: [SpaceID], to partner: PersonID, _ person: PersonID
    ) async throws(VaultFailure) -> [Write] {
        let found = partner == .nobody ? nil : try await load(PersonRow.self, personID(partner), from: System.person)
        var writes = spaces.filter { found?.value.holds($0) != true }.map { Write.erase($0) }
        guard var theirs = found, writes.count < spaces.count else { return writes }
        if let shared = theirs.value.shared, shared.partner == person {
            theirs.value = try left(theirs.value, partner)
            writes.append(.close(shared.space))
        }
        theirs.value.forget(person)
        let kept = try saving(
            theirs.value, theirs.id, to: System.person, expecting: theirs.version, expires: theirs.expires)
        return writes + [kept]
    }

    /// Every row of a place that can be read. One that cannot opens nothing.
    private func all<Value: Codable & Sendable>(
        _ type: Value.Type, in place: System.Place
    ) async throws(VaultFailure) -> [Stored<Value>] {
        var (found, before): ([Stored<Value>], Int64?) = ([], nil)
        while true {
            let page = try await translating { [before] in
                try await store.list(place.kind, in: place.space, before: before, limit: 500)
            }
            for row in page {
                guard let value = try? JSONDecoder().decode(type, from: Data(row.sealed)) else { continue }
                found.append(Stored(id: row.id, version: row.version, expires: row.expires, value: value))
            }
            guard let last = page.last else { return found }
            before = last.sequence
        }
    }
}
