import RekindleStore

extension Vault {
    /// So long an ended session stays in its owner's list. Nothing removes it sooner, whoever holds a session.
    package static let endedDays = 30
    /// More than these nobody looks through; of those that ended, the oldest go.
    package static let mostEnded = 50

    /// The sessions of somebody, those of each kind with the newest first.
    package struct SessionList: Sendable {
        package var open: [Record<SessionNote>] = []
        /// Those of the last days. When one ended is not known where it did while nothing could be written.
        package var ended: [Record<SessionNote>] = []
    }

    /// The sessions that are open, and those that have ended in the last days.
    package func sessionList(of visitor: Visitor) async throws(VaultFailure) -> SessionList {
        var list = SessionList()
        let now = try await load(SessionRow.self, visitor.session, from: System.session)?.value.era
        for var note in try await visitor.personal.newest(SessionNote.self, limit: 1_000) {
            if let expires = note.expires, expires <= clock.seconds { continue }
            let isClosed = note.ended != nil || ended.contains(note.session)
            let found = isClosed ? nil : try await load(SessionRow.self, note.session, from: System.session)
            // One that began while the password changed is of the old one, and opens nothing.
            let row = found?.value.era == now ? found : nil
            if row?.value.needsCode == true { note.content.way = .halfOpen }
            if row == nil { list.ended.append(note) } else { list.open.append(note) }
        }
        return list
    }

    /// The notes of sessions that were not ended, newest first.
    func openNotes(of personal: OpenSpace) async throws(VaultFailure) -> [Record<SessionNote>] {
        try await notes(of: personal).filter { $0.ended == nil }
    }

    /// The notes of all sessions of the last days, newest first.
    func notes(of personal: OpenSpace) async throws(VaultFailure) -> [Record<SessionNote>] {
        try await personal.newest(SessionNote.self, limit: 1_000)
    }

    /// Of the notes of somebody's sessions, newest first, those that are too many. Those that tell by which session a
    /// browser came back stay their thirty days: without them a copy that came first is forgotten. There are no more of
    /// them than `mostComebacks` a day, and none of the others goes for them.
    static func tooMany(_ notes: [Record<SessionNote>]) -> [Record<SessionNote>] {
        Array(notes.filter { $0.ended != nil && $0.content.back == nil }.dropFirst(mostEnded))
    }

    /// The writes that end sessions and keep, for their owner, that there were such. Whoever applies them reads anew where
    /// they come too late.
    /// - Parameter areLeft: whether somebody signs out of each in itself.
    func ending(
        _ sessions: [RowID], of personal: OpenSpace, areLeft: Bool = false
    ) async throws(VaultFailure) -> [Write] {
        letKeysGo(of: sessions)
        var writes: [Write] = []
        for session in sessions {
            writes.append(deleting(session, from: System.session))
            guard let note = try await readable(session, of: personal.fresh) else {
                // Nothing can be said of what does not open.
                writes += personal.noteIDs(of: session).map { .delete(space: personal.id, id: $0, expecting: nil) }
                continue
            }
            if note.ended == nil { writes += try await ending(note, of: personal, isLeft: areLeft) }
        }
        return writes
    }

    /// The writes that keep that a session has ended. Where an earlier version kept the note elsewhere, it moves.
    func ending(
        _ note: Record<SessionNote>, of personal: OpenSpace, isLeft: Bool = false
    ) async throws(VaultFailure) -> [Write] {
        let row = try await load(SessionRow.self, note.session, from: System.session)
        let ended = note.ending(at: clock.seconds, isHalfOpen: row?.value.needsCode ?? false, isLeft: isLeft)
        let isThere = note.id == personal.noteID(of: note.session)
        let kept = try personal.setting(
            ended, subject: note.sessionName, expires: clock.expiry(days: Self.endedDays),
            expecting: isThere ? note.version : nil)
        return [kept] + (isThere ? [] : [personal.removing(note)])
    }

    private func readable(
        _ session: RowID, of personal: OpenSpace
    ) async throws(VaultFailure) -> Record<SessionNote>? {
        do throws(VaultFailure) {
            return try await personal.note(of: session)
        } catch .damaged {
            return nil
        }
    }
}
