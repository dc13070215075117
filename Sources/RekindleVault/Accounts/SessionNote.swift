package import Foundation
package import RekindleCore
package import RekindleStore

/// A session as its owner sees it: the kind of device as its browser says, and what the server saw itself: when it began,
/// how it signed in, and when it ended. Its row has an id that only its owner can tell from the session's, so that no id
/// of one table stands in another. When the session ends the note stays, so that whoever was in does not take their own
/// trace along.
package struct SessionNote: WayIn {
    package static let kind = "session"
    package static let label = Label.onlyYou

    /// How somebody signed in. The words are frozen.
    package enum Way: String, Codable, CaseIterable, Sendable {
        /// Made the account.
        case account
        case password
        /// The password, then the code of the second step.
        case code
        /// The password was right, and the code has not come.
        case halfOpen = "half-open"
        case recovery
    }

    package var device: String
    /// The row of the session that it is of; nil in what an earlier version kept, under the session's own id.
    private(set) var session: RowID?
    /// Nil in what an earlier version kept.
    package internal(set) var way: Way?
    /// Of one that has ended, in Unix seconds: when it began and when it ended.
    private(set) var began: Int64?
    private(set) var ended: Int64?
    /// Whether it was signed out of in itself, and its browser has not come back since.
    private(set) var isLeft: Bool?
    /// The session in which its browser came back, by the mark that it kept.
    private(set) var back: RowID?
    /// Which of the owner's news were put away in this session.
    private var newsPutAway: [Int64]?
    /// The newest of these in what an earlier version kept, which put all before it away too.
    private var newsSeen: Int64?

    package init(device: String) {
        self.device = device
    }

    /// What lies in no space, such as what a file says of a session.
    package init(device: String, way: Way?, began: Date, ended: Date?) {
        (self.device, self.way) = (device, way)
        self.began = Int64(began.timeIntervalSince1970)
        self.ended = ended.map { Int64($0.timeIntervalSince1970) }
    }

    /// A session ends without it. None begins, and none leaves the list.
    package static func takesPassword(from old: SessionNote?, to new: SessionNote?) -> Bool {
        guard let old, let new else { return true }
        return old.device != new.device || (old.ended != nil && new.ended != old.ended)
    }

    /// The same, of this session.
    func of(_ session: RowID, by way: Way) -> SessionNote {
        var note = self
        (note.session, note.way) = (session, way)
        return note
    }

    /// The same of a session that ends.
    fileprivate func closed(_ session: RowID, from began: Int64, at ended: Int64, isLeft: Bool) -> SessionNote {
        var note = self
        (note.session, note.began, note.ended, note.isLeft) = (session, began, ended, isLeft ? true : nil)
        return note
    }

    /// The same where its browser has come back in this session.
    func cameBack(in session: RowID) -> SessionNote {
        var note = self
        (note.isLeft, note.back) = (nil, session)
        return note
    }

    /// The same where its owner is to be told when its browser comes back. That it came back before stays: whoever did so
    /// with a copy does not take the trace of it away.
    func tellingOfReturn() -> SessionNote {
        var note = self
        note.isLeft = nil
        return note
    }

    /// Whether this was put away in its session.
    func hasSeen(_ entry: AccountNews.Entry) -> Bool {
        entry.id <= newsSeen ?? 0 || newsPutAway?.contains(entry.id) == true
    }

    /// The same, where these news are put away in its session.
    fileprivate func seeing(news: [AccountNews.Entry], from began: Int64) -> SessionNote {
        var note = self
        (note.began, note.newsPutAway) = (began, news.map(\.id))
        return note
    }
}

extension Record where Value == SessionNote {
    /// The session that the note is of.
    package var session: RowID { content.session ?? id }

    /// The session's id as text.
    package var sessionName: String { session.hex }

    /// The first letters of that id. Its own browser shows them too, so that two of one kind can be told apart by
    /// something that no browser says of itself.
    package var mark: String { String(session.hex.prefix(4)) }

    /// When it began; the record's own time is that of its last change.
    package var began: Date { content.began.map { Date(timeIntervalSince1970: Double($0)) } ?? at }

    /// When it ended; nil while it is open.
    package var ended: Date? { content.ended.map { Date(timeIntervalSince1970: Double($0)) } }

    /// The note of the session once it ends now.
    func ending(at now: Int64, isHalfOpen: Bool, isLeft: Bool) -> SessionNote {
        let began = Int64(began.timeIntervalSince1970)
        var note = content.closed(session, from: began, at: now, isLeft: isLeft)
        if isHalfOpen { note.way = .halfOpen }
        return note
    }

    /// The note of the session where these news are put away.
    func seeing(news: [AccountNews.Entry]) -> SessionNote {
        content.seeing(news: news, from: Int64(began.timeIntervalSince1970))
    }
}

extension OpenSpace {
    /// Where the note of a session is kept, by a name from the key of its owner's space.
    func noteID(of session: RowID) -> RowID { onlyID(SessionNote.self, subject: session.hex) }

    /// The same, and where an earlier version kept it.
    func noteIDs(of session: RowID) -> [RowID] { [noteID(of: session), session] }

    /// The rows in which the note of a session may be, to be looked up with others.
    package func notePlaces(of session: RowID) -> Set<RowID> { Set(noteIDs(of: session)) }

    /// The note of a session, wherever it is.
    package func note(of session: RowID) async throws(VaultFailure) -> Record<SessionNote>? {
        for id in noteIDs(of: session) {
            if let note = try await record(SessionNote.self, id) { return note }
        }
        return nil
    }
}
