package import RekindleStore

extension Vault {
    /// The sessions that are open, newest first.
    package func sessions(of visitor: Visitor) async throws(VaultFailure) -> [Record<SessionNote>] {
        try await sessionList(of: visitor).open
    }

    /// Whether a token is one of a session, whatever it opens: its second step may still be to come.
    package func isSession(_ token: SessionToken) async throws(VaultFailure) -> Bool {
        try await load(SessionRow.self, token.id, from: System.session) != nil
    }

    /// How many have ended whose rows are still there.
    package var endedCount: Int { ended.all.count }

    /// What became of sessions that were to end.
    package enum Ending: Equatable, Sendable {
        case removed
        /// The database cannot be written just now: they open nothing any more, and their rows go later.
        case removedLater
    }

    /// Ends the session of a token, also where the database cannot even be read.
    package func signOut(_ token: SessionToken) async -> Ending {
        do throws(VaultFailure) {
            // One that waits for its second step ends as well.
            guard let session = try await load(SessionRow.self, token.id, from: System.session),
                let visitor = try await visitor(of: session, token: token)
            else { return .removed }
            // Whoever gave no code was never in, and does not come back.
            return try await ending([session.id]) { () throws(VaultFailure) in
                try await end([session.id], of: visitor.personal, areLeft: !session.value.needsCode)
            }
        } catch {
            letKeysGo(of: token)
            ended.add([token.id])
            return .removedLater
        }
    }

    /// Ends one session of a visitor's own.
    @discardableResult
    package func endSession(_ id: RowID, of visitor: Visitor) async throws(VaultFailure) -> Ending {
        // The note in the personal space is what makes a session theirs to end.
        guard let note = try await visitor.personal.note(of: id), note.ended == nil else { throw .missing }
        return try await ending([id]) { () throws(VaultFailure) in
            try await end([id], of: visitor.personal)
        }
    }

    /// Whether a visitor has a session of this id as text that has not ended.
    package func hasSession(named name: String, of visitor: Visitor) async throws(VaultFailure) -> Bool {
        guard let id = RowID(hex: name), let note = try await visitor.personal.note(of: id) else { return false }
        return note.ended == nil
    }

    /// Ends the session of a visitor's own that has this id as text.
    @discardableResult
    package func endSession(named name: String, of visitor: Visitor) async throws(VaultFailure) -> Ending {
        guard let id = RowID(hex: name) else { throw .missing }
        return try await endSession(id, of: visitor)
    }

    /// Ends all sessions of a visitor, or all but the one that asks. Of every other browser its owner hears when it comes
    /// back, also of one that was signed out of before.
    @discardableResult
    package func endSessions(of visitor: Visitor, keepingThis: Bool) async throws(VaultFailure) -> Ending {
        let notes = try await openNotes(of: visitor.personal)
        let theirs = notes.map(\.session).filter { !keepingThis || $0 != visitor.session }
        return try await ending(theirs) { () throws(VaultFailure) in
            try await end(theirs, of: visitor.personal, forgettingBrowsers: true) { () throws(VaultFailure) in
                keepingThis ? [try await reopening(visitor)] : []
            }
        }
    }

    /// The write by which a session is in a new opening of its lock. Whoever has a copy of all that its browser keeps finds
    /// it locked.
    func reopening(_ visitor: Visitor) async throws(VaultFailure) -> Write {
        guard var session = try await load(SessionRow.self, visitor.session, from: System.session) else {
            throw .missing
        }
        session.value.opening = chance.tag()
        return try saving(
            session.value, session.id, to: System.session, expecting: session.version, expires: session.expires)
    }

    /// Removes the rows of what was ended while the database could not be written. Called where something is written
    /// anyway; while it still cannot be, nothing is lost.
    func removeEnded() async {
        let sessions = ended.all
        guard !sessions.isEmpty else { return }
        let writes = sessions.map { deleting($0, from: System.session) }
        if (try? await store.apply(writes)) != nil { ended.remove(sessions) }
    }

    /// What protects somebody does not hang on being able to write.
    private func ending(
        _ sessions: [RowID], _ end: () async throws(VaultFailure) -> Void
    ) async throws(VaultFailure) -> Ending {
        do throws(VaultFailure) {
            try await end()
            return .removed
        } catch .store {
            ended.add(sessions)
            letKeysGo(of: sessions)
            return .removedLater
        }
    }

    func end(
        _ sessions: [RowID], of personal: OpenSpace, areLeft: Bool = false, forgettingBrowsers: Bool = false,
        along: () async throws(VaultFailure) -> [Write] = { () throws(VaultFailure) in [] }
    ) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            let left = forgettingBrowsers ? try await notes(of: personal).filter { $0.content.isLeft == true } : []
            let forgotten = try left.map { note throws(VaultFailure) in
                try personal.replacing(note, with: note.content.tellingOfReturn())
            }
            let further = try await along()
            try await personal.apply(try await ending(sessions, of: personal, areLeft: areLeft) + forgotten + further)
        }
        letKeysGo(of: sessions)
    }

    /// Removes their keys from the cache. Called before the rows are deleted and once more after, since a request in
    /// between may have cached them again.
    func letKeysGo(of sessions: [RowID]) {
        for session in sessions { keys.drop(session) }
    }
}
