import RekindleStore

extension Vault {
    /// More sessions than this that wait for their second step nobody has; the oldest end. They count by themselves:
    /// whoever knows no more than a password ends no session that is open.
    static let mostHalfOpen = 20

    /// Seals the shared key that a letter brought, ends sessions beyond the limits and says of those that are gone
    /// that they have ended. A failure here is no reason not to let somebody in.
    func tidy(_ personal: OpenSpace, key: PersonKey, row: Stored<PersonRow>) async throws(VaultFailure) {
        let settling = try settlingKeys(key, row: row)
        if !settling.isEmpty { try await personal.apply(settling) }
        let notes = try await notes(of: personal)
        for note in Self.tooMany(notes) { try await personal.apply([personal.removing(note)]) }
        // The last begun first, whatever was written to a note since, and more than there can be of both kinds.
        var (open, halfOpen): ([RowID], [RowID]) = ([], [])
        for note in notes.sorted(by: { $0.began > $1.began }) where note.ended == nil {
            if let session = try await load(SessionRow.self, note.session, from: System.session) {
                if session.value.needsCode { halfOpen.append(note.session) } else { open.append(note.session) }
            } else {
                try await personal.apply(try await ending(note, of: personal))
            }
        }
        let beyond = Array(open.dropFirst(Self.mostSessions) + halfOpen.dropFirst(Self.mostHalfOpen))
        if !beyond.isEmpty { try await end(beyond, of: personal) }
    }
}
