import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleVault

/// Ticking what one would be glad to do. Only what both ticked opens; with nothing in common both go on waiting.
enum TicksForm {
    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let facts = try await PlanFacts(request, me)
        guard !facts.isQuiet else { return .page(try await PlanRoutes.page(facts, request, me).page) }
        return .page(page(facts, ticked: facts.ticks?.content.practices ?? [], request, me).page)
    }

    static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        guard let shared = me.shared else { throw NotHere() }
        let facts = try await PlanFacts(request, me)
        let ticked = request.form.has("none") ? [] : request.form.all("mark").map { Practice.ID($0) }
        guard ticked.allSatisfy({ request.library.offered($0) != nil }) else { throw NotHere() }
        guard !facts.isQuiet else {
            return .refused(try await PlanRoutes.page(facts, request, me).refusing(quiet))
        }
        let new = Ticks(week: facts.week, practices: ticked).kept(in: facts.handful)
        var page = page(facts, ticked: ticked, request, me)
        if let refusal = refusal(new, ticked, facts, request.form) { return .refused(page.refusing(refusal)) }
        // The same form sent twice is kept once.
        if facts.ticks?.content ?? Ticks(week: facts.week, practices: []) == new,
            request.form.version != facts.ticks?.version || new.practices.isEmpty
        {
            return .go(to: .plan)
        }
        if let kept = facts.ticks, request.form.version != kept.version {
            page.meanwhile = kept.content.practices.compactMap(request.library.offered)
            return .refused(page.page)
        }
        try await keep(new, over: facts.ticks, request, me, shared)
        return .go(to: .plan)
    }

    private static let quiet = "This week is a quiet one for you, so there was nothing to tick, and nothing was kept."

    private static func refusal(_ new: Ticks, _ ticked: [Practice.ID], _ facts: PlanFacts, _ form: Form) -> String? {
        if form.has("none") { return nil }
        if form.text("week") != facts.week.name {
            return "That was another week’s list, so nothing was kept. Here is this week’s."
        }
        if new.practices.count != Set(ticked).count {
            return "Something on it is not on this week’s list. Here is the list as it is now."
        }
        if new.practices.isEmpty, facts.ticks?.content.practices.isEmpty ?? true {
            return "Tick one thing, or go back and leave it. Both are fine."
        }
        return nil
    }

    /// Keeps the ticks and lets them wait, or open with the other's, in one transaction. Without any, what waited goes.
    private static func keep(
        _ new: Ticks, over old: Record<Ticks>?, _ request: Request, _ me: Context, _ shared: OpenSpace
    ) async throws {
        var writes = [try me.personal.setting(new, subject: new.week.name, expecting: old?.version)]
        // What was ticked in an earlier week meets nobody any more, and goes.
        for past in try await me.personal.newest(Ticks.self, limit: 2) where past.content.week < new.week {
            writes.append(me.personal.removing(past))
            let subject = try await subject(in: past.content.week, shared)
            let waiting = try await request.vault.withdrawing(WeekPlan.self, subject: subject, in: shared)
            if let waiting { writes.append(waiting) }
        }
        for _ in 0..<maxAttempts {
            let subject = try await subject(in: new.week, shared)
            if new.practices.isEmpty {
                let waiting = try await request.vault.withdrawing(WeekPlan.self, subject: subject, in: shared)
                if let waiting { writes.append(waiting) }
                return try await me.personal.apply(writes)
            }
            let release = try await request.vault.release(
                .input(new), to: WeekPlan.self, subject: subject, in: shared, along: writes)
            // A plan opened in this very moment, with what was ticked before: this goes to the next.
            if release != .alreadyOpened { return }
        }
        throw VaultFailure.stale
    }

    private static let maxAttempts = 3

    private static func subject(in week: Week, _ shared: OpenSpace) async throws -> String {
        try await Series<WeekPlan>.current(in: shared, prefix: week.planPrefix).subject
    }

    private static func page(
        _ facts: PlanFacts, ticked: [Practice.ID], _ request: Request, _ me: Context
    ) -> TicksPage {
        TicksPage(
            handful: HandfulView(facts, ticked: Set(ticked), partnerName: me.partnerName, csrf: request.csrf),
            isSealed: facts.isSealed)
    }
}
