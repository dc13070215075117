package import RekindleCore
import RekindleStore
package import RekindleVault

/// The weekly ten minutes: what they leave is one thing for the week, and when the next ones are.
package enum Weekly {
    /// Keeps what these ten minutes leave: one record for both, which either may change; alone, one's own. A thing without
    /// a date counts from when it was kept, so that it is written again on another day also where it says the same. Where
    /// nothing would change by it, nothing is: the other would learn that somebody was there.
    /// - Throws: `missing` for a thing that was not on the list. Nobody puts something else into what belongs to both.
    package static func keep(
        _ new: WeeklyTalk, seen: Int64?, by me: Context
    ) async throws(VaultFailure) -> EditOutcome<WeeklyTalk> {
        if let refusal = new.refusal(at: me.now) { return .refused(refusal) }
        let space = me.common
        let edit = Edit(new, in: space, author: .nobody, seen: seen)
        let outcome = try await edit.decided(refused: EditOutcome.refused) {
            current throws(VaultFailure) -> EditOutcome<WeeklyTalk> in
            if let thing = new.thing { _ = try await WeeklyTalkFacts(current.old, of: me).known(thing) }
            if let overtaken = current.overtaken { return overtaken }
            let isOfToday = current.old.map { me.zone.day(of: $0.at) } == me.zone.day(of: me.now)
            if current.isSame, isOfToday || new.next != nil { return .unchanged }
            let note = try await noting(new, by: me)
            try await space.apply([current.write, note])
            return .kept
        }
        if outcome == .kept, let shared = me.shared { me.vault.live.tell(WeeklyTalk.kind, to: shared.members) }
        return outcome
    }

    private static func noting(_ kept: WeeklyTalk, by me: Context) async throws(VaultFailure) -> Write {
        let note = WeeklyToday.note(kept)
        guard let shared = me.shared else { return try await me.noting(WeeklyToday.source) { _ in note } }
        return try await me.noting(WeeklyToday.source, in: shared) { _ in note }
    }
}
