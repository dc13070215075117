package import RekindleCore
package import RekindleStore
package import RekindleVault

/// This week: what both would be glad to do, one light thing, and one thing for oneself.
package enum Plan {
    /// Why ticks were not kept.
    package enum Refusal: Equatable, Sendable {
        /// The week is a quiet one for them.
        case quiet
        /// They were made on another week's list.
        case anotherWeek
        /// Something of it is not on their list.
        case notOffered
    }

    /// Of how many weeks there may be ticks: those of past ones go with the next.
    static let mostTicks = 10

    /// What became of somebody's ticks.
    package enum TickOutcome: Equatable, Sendable {
        case became(ExchangeOutcome<Ticks>)
        case refused(Refusal)
    }

    /// Ticks what somebody would be glad to do. Only what both ticked opens; with nothing in common both go on waiting.
    /// Ticking nothing is an answer too, and leaves the same rows.
    /// - Parameter week: the name of the week whose list it was.
    package static func tick(
        _ practices: [Practice.ID], on week: String, seen: Int64?, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> TickOutcome {
        let facts = try await PlanFacts(of: me)
        if facts.isQuiet { return .refused(.quiet) }
        guard week == facts.week.name else { return .refused(.anotherWeek) }
        let new = Ticks(week: facts.week, practices: practices).kept(in: facts.handful)
        guard new.practices.count == Set(practices).count else { return .refused(.notOffered) }
        return .became(try await keep(new, seen: seen, by: me, along: along))
    }

    /// Takes all ticks of this week back.
    package static func takeTicksBack(
        seen: Int64?, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> TickOutcome {
        let facts = try await PlanFacts(of: me, withTicks: false)
        if facts.isQuiet { return .refused(.quiet) }
        let old = try await me.personal.fresh.only(Ticks.self, subject: facts.week.name)
        if old == nil { return .became(.unchanged) }
        return .became(
            try await keep(Ticks(week: facts.week, practices: []), seen: seen, by: me, along: along))
    }

    /// Keeps the ticks and lets them wait, or open with the other's. Without any, what waited is overwritten.
    private static func keep(
        _ new: Ticks, seen: Int64?, by me: Context, along: [Write]
    ) async throws(VaultFailure) -> ExchangeOutcome<Ticks> {
        let shared = try me.requireShared()
        return try await Exchange<WeekPlan>.keepNext(
            Edit(new, in: me.personal, subject: new.week.name, seen: seen),
            releasing: new.practices.isEmpty ? .nothing : .input(new), prefix: new.week.planPrefix, in: shared, of: me
        ) { series throws(VaultFailure) in
            let sealed = new.practices.isEmpty ? "" : PlanToday.place(series.subject, in: shared)
            let note = try await me.noting(PlanToday.source) { old in
                var today = PlanToday(old, in: new.week)
                today.sealed = sealed
                return today.note
            }
            return try await lettingGo(before: new.week, me, shared) + [note] + along
        }
    }

    /// What was ticked in an earlier week meets nobody any more: the ticks go, and nothing waits of them.
    private static func lettingGo(
        before week: Week, _ me: Context, _ shared: OpenSpace
    ) async throws(VaultFailure) -> [Write] {
        let (own, shared) = (me.personal.fresh, shared.fresh)
        var writes: [Write] = []
        for past in try await own.newest(Ticks.self, limit: 2) where past.content.week < week {
            writes.append(own.removing(past))
            let series = try await Series<WeekPlan>.current(in: shared, prefix: past.content.week.planPrefix)
            let waiting = try await me.vault.withdrawing(WeekPlan.self, subject: series.subject, in: shared)
            writes += waiting ?? []
        }
        return writes
    }
}
