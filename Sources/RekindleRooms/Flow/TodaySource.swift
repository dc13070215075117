package import RekindleCore
import RekindleStore
package import RekindleVault

/// What a room keeps for Today beside what it keeps, and how that is worked out from what is there. Of nothing there is an
/// empty note from the beginning on (`TodaySources`). A room of which an earlier version of the program kept no note is
/// worked out at each look, until any room's notes are written next.
package struct TodaySource: Sendable {
    package typealias Own = @Sendable (Context) async throws(VaultFailure) -> TodayNote?
    package typealias Shared = @Sendable (OpenSpace, Vault) async throws(VaultFailure) -> TodayNote?
    package typealias Situation = @Sendable (TodayNote?, Context) -> SituationPart
    package typealias Chosen = @Sendable (Week, OpenSpace) async throws(VaultFailure) -> WeekChoice

    /// The room's one word.
    package let room: String
    /// Whether what is one's own while alone belongs to both afterwards.
    private let movesToBoth: Bool
    /// Whether a note of one's own says all that is noted now.
    private let isWhole: @Sendable (TodayNote) -> Bool
    /// The rows that working it out begins with.
    let rows: @Sendable (Context) -> Wanted
    private let own: Own?
    private let shared: Shared?
    private let situation: Situation?
    private let chosen: Chosen?

    /// Describes what a room keeps: of one's own, of what the two share, or both.
    /// - Parameters:
    ///   - isWhole: whether a note of one's own says all that is noted now; one that does not, of an earlier version, is
    ///     worked out anew as where there is none.
    ///   - situation: what of the note of one's own decides what fits somebody, for rooms that suggest something.
    ///   - chosen: what both chose to do in a week, as it has opened in the space of the two.
    package init(
        _ room: String, movesToBoth: Bool = false, isWhole: @escaping @Sendable (TodayNote) -> Bool = { _ in true },
        rows: @escaping @Sendable (Context) -> Wanted = { _ in Wanted() },
        own: Own? = nil, shared: Shared? = nil, situation: Situation? = nil,
        chosen: Chosen? = nil
    ) {
        (self.room, self.movesToBoth, self.isWhole, self.rows) = (room, movesToBoth, isWhole, rows)
        (self.own, self.shared, self.situation, self.chosen) = (own, shared, situation, chosen)
    }

    /// Whether it notes something of what is one's own, while alone or ever, and of what two share.
    var notesOwn: Bool { own != nil }
    var notesShared: Bool { shared != nil }

    /// Whether a note of one's own that should be there is not.
    func isMissing(own notes: TodayNotes, of me: Context) -> Bool { keepsOwn(me) && kept(in: notes) == nil }

    /// The same of what the two share.
    func isMissing(shared notes: TodayNotes) -> Bool { notesShared && notes[room] == nil }

    /// What the room noted of what is one's own, or would note now where it kept nothing.
    func own(from notes: TodayNotes, of me: Context) async throws(VaultFailure) -> TodayNote? {
        if let kept = kept(in: notes) { return kept }
        guard keepsOwn(me), let own else { return nil }
        return try await own(me)
    }

    /// The same of what the two share.
    func shared(from notes: TodayNotes, in space: OpenSpace, _ vault: Vault) async throws(VaultFailure) -> TodayNote? {
        if let kept = notes[room] { return kept }
        guard let shared else { return nil }
        return try await shared(space, vault)
    }

    /// What of one's own decides what fits them; nil where the room gives nothing of the kind.
    func situation(from notes: TodayNotes, of me: Context) async throws(VaultFailure) -> SituationPart? {
        guard let situation else { return nil }
        return situation(try await own(from: notes, of: me), me)
    }

    /// What both chose to do in a week; nil where the room gives nothing of the kind.
    func chosen(for week: Week, in space: OpenSpace) async throws(VaultFailure) -> WeekChoice? {
        guard let chosen else { return nil }
        return try await chosen(week, space)
    }

    private func kept(in notes: TodayNotes) -> TodayNote? { notes[room].flatMap { isWhole($0) ? $0 : nil } }

    private func keepsOwn(_ me: Context) -> Bool { own != nil && !(movesToBoth && me.isConnected) }
}

extension Context {
    /// What the rooms noted of what is one's own.
    package func ownNotes() async throws(VaultFailure) -> TodayNotes {
        try await personal.only(OwnToday.self)?.content.notes ?? TodayNotes()
    }

    /// What a room noted of what is one's own and of what the two share, or would note now.
    func notes(
        _ source: TodaySource, own: TodayNotes
    ) async throws(VaultFailure) -> (own: TodayNote?, shared: TodayNote?) {
        let mine = try await source.own(from: own, of: self)
        guard let space = self.shared else { return (mine, nil) }
        let shared = try await space.only(SharedToday.self, author: .nobody)?.content ?? SharedToday()
        return (mine, try await source.shared(from: shared.notes, in: space, vault))
    }

    /// The write that changes a room's note among those of one's own space. It belongs to the step that changes what the
    /// note says, and is written whatever was said, so that a form leaves the same rows. What is missing of any room's is
    /// kept with it.
    func noting(
        _ source: TodaySource, _ change: (TodayNote?) -> TodayNote
    ) async throws(VaultFailure) -> Write {
        let own = personal.fresh
        let kept = try await own.only(OwnToday.self)
        var noted = kept?.content ?? OwnToday()
        try await today.complete(&noted, of: fresh)
        noted.notes[source.room] = change(try await source.own(from: noted.notes, of: fresh))
        return try own.setting(noted, expecting: kept?.version)
    }

    /// The same among the notes of what the two share, for what both have been shown.
    func noting(
        _ source: TodaySource, in shared: OpenSpace, _ change: (TodayNote?) -> TodayNote
    ) async throws(VaultFailure) -> Write {
        let shared = shared.fresh
        let kept = try await shared.only(SharedToday.self, author: .nobody)
        var noted = kept?.content ?? SharedToday()
        try await today.complete(&noted, in: shared, vault)
        noted.notes[source.room] = change(try await source.shared(from: noted.notes, in: shared, vault))
        return try shared.setting(noted, author: .nobody, expecting: kept?.version)
    }
}
