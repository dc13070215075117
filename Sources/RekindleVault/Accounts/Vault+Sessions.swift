package import RekindleStore

extension Vault {
    /// The sessions that are open, newest first.
    package func sessions(of visitor: Visitor) async throws(VaultFailure) -> [Record<SessionNote>] {
        var open: [Record<SessionNote>] = []
        for note in try await visitor.personal.newest(SessionNote.self, limit: 100)
        where try await load(SessionRow.self, note.id, from: System.session) != nil {
            open.append(note)
        }
        return open
    }

    /// Ends one session of a visitor's own.
    package func endSession(_ id: RowID, of visitor: Visitor) async throws(VaultFailure) {
        // The note in the personal space is what makes a session theirs to end.
        guard try await visitor.personal.record(SessionNote.self, id) != nil else { throw .missing }
        try await end([id], of: visitor.personal)
    }

    /// Ends the session of a visitor's own that has this id as text.
    package func endSession(named name: String, of visitor: Visitor) async throws(VaultFailure) {
        guard let id = RowID(hex: name) else { throw .missing }
        try await endSession(id, of: visitor)
    }

    /// Ends all sessions of a visitor, or all but the one that asks.
    package func endSessions(of visitor: Visitor, keepingThis: Bool) async throws(VaultFailure) {
        let notes = try await visitor.personal.newest(SessionNote.self, limit: 1_000)
        let ended = notes.map(\.id).filter { !keepingThis || $0 != visitor.session }
        try await end(ended, of: visitor.personal)
    }

    func end(_ sessions: [RowID], of personal: OpenSpace) async throws(VaultFailure) {
        try await personal.apply(ending(sessions, of: personal))
        letKeysGo(of: sessions)
    }

    func ending(_ sessions: [RowID], of personal: OpenSpace) -> [Write] {
        letKeysGo(of: sessions)
        return sessions.flatMap {
            [deleting($0, from: System.session), .delete(space: personal.id, id: $0, expecting: nil)]
        }
    }

    /// Removes their keys from the cache. Called before the rows are deleted and once more after, since a request in
    /// between may have cached them again.
    func letKeysGo(of sessions: [RowID]) {
        for session in sessions { keys.drop(session) }
    }
}
