import Foundation
package import RekindleCore
import RekindleStore
package import RekindleVault

/// What one person's pages may suggest from this evening: what they said and did themselves, and what both know.
package struct Evening: Sendable {
    /// The day it is where they are.
    package let day: Int
    /// What Today offered lately. It is for Today alone: a week of one's own stays as it is, and tonight was asked for.
    package let shown: Shown
    /// The part of it that is in their record.
    package let keptShown: Shown
    package let seed: Seed
    /// What the rooms noted of what is their own.
    let notes: TodayNotes
    /// What the rooms know of them that decides what fits.
    let known: SituationPart
    private let lastDone: LastDone
    /// Without a past, which takes longest to look through.
    private let present: Situation

    /// Days that the past looks back.
    private static let pastDays = 365

    /// - Parameters:
    ///   - waiting: what Today offered since they last kept something.
    ///   - given: what the rooms noted, where it was read already.
    package init(
        of me: Context, waiting: Shown = Shown(), mood: Situation.Mood? = nil, notes given: TodayNotes? = nil
    ) async throws(VaultFailure) {
        day = me.day
        let preferences = me.preferences
        lastDone = try await me.personal.only(LastDone.self)?.content ?? LastDone()
        keptShown = try await me.personal.only(Shown.self)?.content ?? Shown()
        shown = keptShown.adding(waiting)
        if let given { notes = given } else { notes = try await me.ownNotes() }
        known = try await me.today.situation(from: notes, of: me)
        seed = me.personal.seed
        let quiet = QuietWeeks(seed: me.common.seed).isQuiet(me.week)
        present = Situation(
            day: day, concerns: known.concerns, mood: mood, minutes: preferences.minutes,
            ways: preferences.openWays(isConnected: me.isConnected), understood: known.understood,
            declined: Set(preferences.declined), isQuiet: quiet || preferences.isResting,
            isHelpFirst: known.isHelpFirst)
    }

    /// What was done today stays what today suggests.
    package var situation: Situation { with(lastDone.doings.filter { $0.day < day }) }

    /// As far as one practice is concerned.
    package func situation(of practice: Practice.ID) -> Situation {
        with(lastDone.doings(of: practice).filter { $0.day < day })
    }

    /// Whether they did it today already.
    package func isDone(_ practice: Practice.ID) -> Bool {
        lastDone.doings(of: practice).contains { $0.day == day }
    }

    /// For something to do alone, which stays the same from a given day on.
    package func alone(from day: Int) -> Situation {
        var alone = with(lastDone.doings)
        (alone.day, alone.ways) = (day, [.alone])
        return alone
    }

    private func with(_ past: [Doing]) -> Situation {
        var situation = present
        situation.past = past.filter { day - $0.day < Self.pastDays }
        return situation
    }
}
