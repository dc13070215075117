import Crypto
import Foundation
package import RekindleCore
package import RekindleStore

/// What the database holds of a session: whose it is and their key, wrapped by the browser's token.
struct SessionRow: Codable, Sendable {
    var person: PersonID
    var wrap: Data
    var era: Era
    /// The password was right and the second step is still to come.
    var needsCode: Bool
    /// Wrong codes so far, counted before comparing.
    var wrongCodes: Int = 0
}

extension SessionRow {
    /// Wraps a person's key for the browser's token. Whether a second step is still to come is bound to it: who changes the
    /// row alone opens nothing.
    init(_ key: PersonKey, _ token: SessionToken, era: Era, needsCode: Bool) throws(VaultFailure) {
        let purpose = Self.purpose(key.person, needsCode: needsCode)
        let wrap = try Seal.wrap(key.root, with: token.wrapKey, purpose: purpose)
        self.init(person: key.person, wrap: wrap, era: era, needsCode: needsCode)
    }

    /// The person's key. Sessions that an earlier version began are bound to the person alone.
    func unwrapped(with token: SessionToken) throws(VaultFailure) -> SymmetricKey {
        let (outer, purpose) = (token.wrapKey, Self.purpose(person, needsCode: needsCode))
        if let root = try? Seal.unwrap(wrap, with: outer, purpose: purpose) { return root }
        return try Seal.unwrap(wrap, with: outer, purpose: "session/\(person.hex)")
    }

    private static func purpose(_ person: PersonID, needsCode: Bool) -> String {
        "session/\(needsCode ? "half-open" : "open")/\(person.hex)"
    }
}

/// A session as its owner sees it: the kind of device and, as with any record, when it began. Its row has an id that only
/// its owner can tell from the session's, so that no id of one table stands in another.
package struct SessionNote: Content {
    package static let kind = "session"
    package static let label = Label.onlyYou

    package var device: String
    /// The row of the session that it is of; nil in what an earlier version kept, under the session's own id.
    private(set) var session: RowID?

    package init(device: String) {
        self.device = device
    }

    /// The same, of this session.
    func of(_ session: RowID) -> SessionNote {
        var note = self
        note.session = session
        return note
    }
}

extension Record where Value == SessionNote {
    /// The session that the note is of.
    package var session: RowID { content.session ?? id }

    /// The session's id as text.
    package var sessionName: String { session.hex }
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
