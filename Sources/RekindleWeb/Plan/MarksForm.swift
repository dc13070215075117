import RekindleCore
import RekindleLibrary
import RekindleVault

/// Ticking what one would be glad to do. Only what both ticked opens; with nothing in common both go on waiting.
enum MarksForm {
    static func look(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let facts = try await PlanFacts(ask, me)
        guard !facts.isQuiet else { return .page(try await PlanRoom.page(facts, ask, me).page) }
        return .page(page(facts, ticked: facts.marks?.content.practices ?? [], ask, me).page)
    }

    static func keep(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        guard let shared = me.shared else { throw NotHere() }
        let facts = try await PlanFacts(ask, me)
        let ticked = ask.form.has("none") ? [] : ask.form.all("mark").map { Practice.ID($0) }
        guard ticked.allSatisfy({ ask.library.offered($0) != nil }) else { throw NotHere() }
        guard !facts.isQuiet else {
            return .refused(try await PlanRoom.page(facts, ask, me).refusing(quiet))
        }
        let new = Marks(week: facts.week, practices: ticked).kept(in: facts.handful)
        var page = page(facts, ticked: ticked, ask, me)
        if let refusal = refusal(new, ticked, facts, ask.form) { return .refused(page.refusing(refusal)) }
        // The same form sent twice is kept once.
        if facts.marks?.content ?? Marks(week: facts.week, practices: []) == new,
            ask.form.version != facts.marks?.version || new.practices.isEmpty
        {
            return .go(to: .plan)
        }
        if let kept = facts.marks, ask.form.version != kept.version {
            page.meanwhile = kept.content.practices.compactMap(ask.library.offered)
            return .refused(page.page)
        }
        try await keep(new, over: facts.marks, ask, me, shared)
        return .go(to: .plan)
    }

    private static let quiet = "This week is a quiet one for you, so there was nothing to tick, and nothing was kept."

    private static func refusal(_ new: Marks, _ ticked: [Practice.ID], _ facts: PlanFacts, _ form: Form) -> String? {
        if form.has("none") { return nil }
        if form.text("week") != facts.week.name {
            return "That was another week’s list, so nothing was kept. Here is this week’s."
        }
        if new.practices.count != Set(ticked).count {
            return "Something on it is not on this week’s list. Here is the list as it is now."
        }
        if new.practices.isEmpty, facts.marks?.content.practices.isEmpty ?? true {
            return "Tick one thing, or go back and leave it. Both are fine."
        }
        return nil
    }

    /// Keeps the ticks and lets them wait, or open with the other's, in one transaction. Without any, what waited goes.
    private static func keep(
        _ new: Marks, over old: Record<Marks>?, _ ask: Ask, _ me: SignedIn, _ shared: OpenSpace
    ) async throws {
        var changes = [try me.personal.setting(new, subject: new.week.name, expecting: old?.version)]
        // What was ticked in an earlier week meets nobody any more, and goes.
        for past in try await me.personal.newest(Marks.self, limit: 2) where past.content.week < new.week {
            changes.append(me.personal.removing(past))
            let subject = try await subject(in: past.content.week, shared)
            let waiting = try await ask.vault.withdrawing(WeekPlan.self, subject: subject, in: shared)
            if let waiting { changes.append(waiting) }
        }
        for _ in 0..<looks {
            let subject = try await subject(in: new.week, shared)
            if new.practices.isEmpty {
                let waiting = try await ask.vault.withdrawing(WeekPlan.self, subject: subject, in: shared)
                if let waiting { changes.append(waiting) }
                return try await me.personal.apply(changes)
            }
            let release = try await ask.vault.release(
                new, to: WeekPlan.self, subject: subject, in: shared, along: changes)
            // A plan opened in this very moment, with what was ticked before: this goes to the next.
            if release != .alreadyOpened { return }
        }
        throw VaultFailure.stale
    }

    private static let looks = 3

    private static func subject(in week: Week, _ shared: OpenSpace) async throws -> String {
        try await Round<WeekPlan>.current(in: shared, prefix: week.planPrefix).subject
    }

    private static func page(
        _ facts: PlanFacts, ticked: [Practice.ID], _ ask: Ask, _ me: SignedIn
    ) -> MarksPage {
        MarksPage(
            handful: HandfulView(facts, ticked: Set(ticked), partnerName: me.partnerName, csrf: ask.csrf),
            isSealed: facts.isSealed)
    }
}
