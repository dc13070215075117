package import RekindleCore
import RekindleStore
package import RekindleVault

/// What a room keeps for Today beside what it keeps, and how that is worked out from what is there. A room that an earlier
/// version of the program kept no note of is worked out at each look, until the room writes next.
package struct TodaySource: Sendable {
    package typealias Own = @Sendable (Context) async throws(VaultFailure) -> TodayNote?
    package typealias Shared = @Sendable (OpenSpace, Vault) async throws(VaultFailure) -> TodayNote?

    /// The room's one word.
    package let room: String
    /// Whether what is one's own while alone belongs to both afterwards.
    private let movesToBoth: Bool
    /// The rows that working it out begins with.
    let rows: @Sendable (Context) -> Wanted
    private let own: Own?
    private let shared: Shared?

    /// Describes what a room keeps: of one's own, of what the two share, or both.
    package init(
        _ room: String, movesToBoth: Bool = false, rows: @escaping @Sendable (Context) -> Wanted = { _ in Wanted() },
        own: Own? = nil, shared: Shared? = nil
    ) {
        (self.room, self.movesToBoth, self.rows) = (room, movesToBoth, rows)
        (self.own, self.shared) = (own, shared)
    }

    /// Whether a note that should be there is not.
    func isMissing(own mine: TodayNotes, shared ours: TodayNotes, of me: Context) -> Bool {
        (keepsOwn(me) && mine[room] == nil) || (me.isConnected && shared != nil && ours[room] == nil)
    }

    /// What the room noted of what is one's own, or would note now where it kept nothing.
    func own(from notes: TodayNotes, of me: Context) async throws(VaultFailure) -> TodayNote? {
        if let kept = notes[room] { return kept }
        guard keepsOwn(me), let own else { return nil }
        return try await own(me)
    }

    /// The same of what the two share.
    func shared(from notes: TodayNotes, in space: OpenSpace, _ vault: Vault) async throws(VaultFailure) -> TodayNote? {
        if let kept = notes[room] { return kept }
        guard let shared else { return nil }
        return try await shared(space, vault)
    }

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
    /// note says, and is written whatever was said, so that a form leaves the same rows.
    func noting(
        _ source: TodaySource, _ change: (TodayNote?) -> TodayNote
    ) async throws(VaultFailure) -> Write {
        let own = personal.fresh
        let kept = try await own.only(OwnToday.self)
        var today = kept?.content ?? OwnToday()
        today.notes[source.room] = change(try await source.own(from: today.notes, of: fresh))
        return try own.setting(today, expecting: kept?.version)
    }
}

extension OpenSpace {
    /// The same among the notes of what the two share, for what both have been shown.
    func noting(
        _ source: TodaySource, _ vault: Vault, _ change: (TodayNote?) -> TodayNote
    ) async throws(VaultFailure) -> Write {
        let shared = fresh
        let kept = try await shared.only(SharedToday.self, author: .nobody)
        var today = kept?.content ?? SharedToday()
        today.notes[source.room] = change(try await source.shared(from: today.notes, in: shared, vault))
        return try shared.setting(today, author: .nobody, expecting: kept?.version)
    }
}
