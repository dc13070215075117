import RekindleStore

extension Vault {
    /// More sessions than this that wait for their second step nobody has; the oldest end. They count by themselves:
    /// whoever knows no more than a password ends no session that is open.
    static let mostHalfOpen = 20

    /// Seals the shared key that a letter brought, ends sessions beyond the limits and removes the notes of those that
    /// are gone. A failure here is no reason not to let somebody in.
    func tidy(_ personal: OpenSpace, key: PersonKey, row: Stored<PersonRow>) async throws(VaultFailure) {
        let settling = try settlingLetter(key, row: row)
        if !settling.isEmpty { try await personal.apply(settling) }
        // Newest first, and more than there can be of both kinds.
        let notes = try await personal.newest(SessionNote.self, limit: Self.mostSessions * 2)
        var (open, halfOpen): ([RowID], [RowID]) = ([], [])
        for note in notes {
            if let session = try await load(SessionRow.self, note.session, from: System.session) {
                if session.value.needsCode { halfOpen.append(note.session) } else { open.append(note.session) }
            } else {
                try await personal.apply([personal.removing(note)])
            }
        }
        let beyond = Array(open.dropFirst(Self.mostSessions) + halfOpen.dropFirst(Self.mostHalfOpen))
        if !beyond.isEmpty { try await end(beyond, of: personal) }
    }
}
