package import Foundation
package import RekindleCore
import RekindleLibrary
import RekindleStore
package import RekindleVault

/// What the last ten minutes left, and what the next can leave.
package struct WeeklyTalkFacts: Sendable {
    package let kept: Record<WeeklyTalk>?
    private let me: Context

    /// So many days a thing without a date is shown.
    private static let thingDays = 8.0

    /// Looks at what is kept for whoever asks.
    package init(of me: Context) async throws(VaultFailure) {
        self.init(try await me.common.weeklyTalk(), of: me)
    }

    init(_ kept: Record<WeeklyTalk>?, of me: Context) {
        (self.kept, self.me) = (kept, me)
    }

    /// What is still to be shown of it.
    package var shown: WeeklyTalk? {
        guard let kept, kept.content.next != nil || me.now.timeIntervalSince(kept.at) < Self.thingDays * 86_400 else {
            return nil
        }
        return kept.content
    }

    /// The one thing, while the library has it.
    package var thing: Practice? { kept?.content.thing.flatMap(me.library.offered) }

    /// The next date, while it is to come.
    package var coming: Date? { kept?.content.next.flatMap { $0 > me.now ? $0 : nil } }

    /// When the next ones usually are.
    package var usual: Date { WeeklyTalk.usual(after: me.now, last: kept?.content.next, in: me.zone) }

    /// Whether the next ones are kept for the days to come.
    package var isSettled: Bool { kept?.content.isSettled(at: me.now) == true }

    /// What to choose the thing from. What was chosen last time is on the list, so that going through the screens again
    /// takes nothing away.
    package func things() async throws(VaultFailure) -> [Practice] {
        let others = try await WeeklyTalkThings(of: me).practices.filter { $0.id != thing?.id }
        return [thing].compactMap(\.self) + others
    }

    /// The practice with this id, where it is on the list or stands there already.
    /// - Throws: `missing` where it is neither.
    package func known(_ id: Practice.ID) async throws(VaultFailure) -> Practice {
        guard let practice = me.library.offered(id) else { throw .missing }
        if kept?.content.thing == id { return practice }
        guard try await WeeklyTalkThings(of: me).practices.contains(practice) else { throw .missing }
        return practice
    }

    /// The date for a calendar of one's own, and the name of its entry.
    package var entry: (name: String, start: Date)? {
        guard let kept, let next = kept.content.next else { return nil }
        return (me.calendarName(of: kept.name), next)
    }
}
