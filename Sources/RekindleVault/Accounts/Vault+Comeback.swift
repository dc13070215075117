import Foundation
import RekindleStore

/// What the mark of a browser says of a sign-in.
struct Comeback {
    /// Whether its owner hears nothing of it.
    var isUnheard = false
    /// The session that began before it by the same mark, of which there is a copy then.
    var before: RowID?
    /// What is kept of it with the sign-in.
    var writes: [Write] = []
}

extension Vault {
    /// So often in a day browsers come back without a word to their owner, all of them together. Whoever has a copy of one
    /// mark would otherwise sign in and out by it, unheard, until nothing was left of how they had come in.
    static let mostComebacks = 3
    /// Two sign-ins by one mark within so many seconds are one form that was sent twice.
    package static let sameFormSeconds: Int64 = 60

    /// How a browser comes back by its mark: without a word where somebody signed out in itself of the session that the mark
    /// is of, and once, so that a copy of the mark does not come back after it. Of a browser whose session another one
    /// ended, or is still open, and of a mark that nobody remembers, the owner is to hear.
    func comeback(
        of browser: KnownBrowser.Name?, to session: RowID, in personal: OpenSpace
    ) async throws(VaultFailure) -> Comeback {
        guard let browser else { return Comeback() }
        let notes = try await notes(of: personal)
        guard let note = notes.first(where: { KnownBrowser.name($0.session, serverKey) == browser }) else {
            return Comeback()
        }
        guard note.content.isLeft == true else { return Comeback(before: copied(note, among: notes)) }
        let isUnheard = comebacks(among: notes) < Self.mostComebacks
        let content = isUnheard ? note.content.cameBack(in: session) : note.content.tellingOfReturn()
        return Comeback(isUnheard: isUnheard, writes: [try personal.replacing(note, with: content)])
    }

    /// The session by which the browser of a note came back before. One that began a moment ago did so by the same form.
    private func copied(_ note: Record<SessionNote>, among notes: [Record<SessionNote>]) -> RowID? {
        guard let before = note.content.back else { return nil }
        let began = notes.first { $0.session == before }.map { Int64($0.began.timeIntervalSince1970) }
        return began.map { clock.seconds - $0 < Self.sameFormSeconds } == true ? nil : before
    }

    /// How many browsers came back in the last day of which nothing was said.
    private func comebacks(among notes: [Record<SessionNote>]) -> Int {
        let began = Dictionary(notes.map { ($0.session, $0.began) }, uniquingKeysWith: { one, _ in one })
        let dayAgo = clock.now().addingTimeInterval(-86_400)
        return notes.count { note in note.content.back.flatMap { began[$0] }.map { $0 > dayAgo } ?? false }
    }
}
