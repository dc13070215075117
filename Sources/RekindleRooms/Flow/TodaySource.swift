package import RekindleCore
import RekindleStore
package import RekindleVault

/// What a room keeps for Today beside what it keeps, and how that is worked out from what is there. A room that an earlier
/// version of the program kept no note of is worked out at each look, until the room writes next.
package struct TodaySource: Sendable {
    /// The room's one word.
    package let room: String
    /// The rows that working it out begins with.
    let rows: @Sendable (Context) -> Wanted
    let own: @Sendable (Context) async throws(VaultFailure) -> TodayNote?
    let shared: @Sendable (OpenSpace, Vault) async throws(VaultFailure) -> TodayNote?

    /// Describes what a room keeps; by default nothing.
    package init(
        _ room: String, rows: @escaping @Sendable (Context) -> Wanted = { _ in Wanted() },
        own: @escaping @Sendable (Context) async throws(VaultFailure) -> TodayNote? = { _ throws(VaultFailure) in nil },
        shared: @escaping @Sendable (OpenSpace, Vault) async throws(VaultFailure) -> TodayNote? = {
            _, _ throws(VaultFailure) in nil
        }
    ) {
        (self.room, self.rows, self.own, self.shared) = (room, rows, own, shared)
    }
}

extension Context {
    /// What a room noted of what is one's own and of what the two share, or would note now.
    func notes(_ source: TodaySource) async throws(VaultFailure) -> (own: TodayNote?, shared: TodayNote?) {
        var own = try await personal.only(OwnToday.self)?.content.notes[source.room]
        if own == nil { own = try await source.own(self) }
        guard let space = self.shared else { return (own, nil) }
        var shared = try await space.only(SharedToday.self, author: .nobody)?.content.notes[source.room]
        if shared == nil { shared = try await source.shared(space, vault) }
        return (own, shared)
    }

    /// The write that changes a room's note among those of one's own space. It belongs to the step that changes what the
    /// note says, and is written whatever was said, so that a form leaves the same rows.
    func noting(
        _ source: TodaySource, _ change: (TodayNote?) -> TodayNote
    ) async throws(VaultFailure) -> Write {
        let own = personal.fresh
        let kept = try await own.only(OwnToday.self)
        var today = kept?.content ?? OwnToday()
        var old = today.notes[source.room]
        if old == nil { old = try await source.own(fresh) }
        today.notes[source.room] = change(old)
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
        var old = today.notes[source.room]
        if old == nil { old = try await source.shared(shared, vault) }
        today.notes[source.room] = change(old)
        return try shared.setting(today, author: .nobody, expecting: kept?.version)
    }
}
