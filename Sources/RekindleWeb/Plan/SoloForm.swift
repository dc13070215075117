import RekindleCore
import RekindleLibrary
import RekindleVault

/// One thing for oneself, at most: chosen, changed, left.
enum SoloForm {
    private static let offered = 3

    /// What was chosen, and a few others; the light thing of the page is there already.
    static func thing(_ facts: PlanFacts, _ ask: Ask, _ me: SignedIn) async throws -> SoloThing {
        let (chosen, light) = (facts.own?.content.solo.flatMap(ask.library.offered), facts.light)
        let practices = ask.library.forOne.filter { $0 != light }
        let evening = try await TodayEvening(ask, me)
        let ranked = Suggestion.rank(practices, in: evening.alone(from: facts.week.monday), seed: evening.seed)
        let others = ranked.lazy.filter { $0.practice != chosen }.prefix(offered)
        return SoloThing(chosen: chosen, suggestions: Array(others), csrf: ask.csrf)
    }

    static func choose(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let facts = try await PlanFacts(ask, me)
        var own = facts.own?.content ?? OwnWeek()
        let before = own.solo
        own.solo = try ask.form.has("none") ? nil : chosen(ask)
        if own.solo == before, own.solo != nil || ask.form.has("none") { return .go(to: .plan) }
        if let refusal = refusal(own, before, ask) {
            var page = try await PlanRoom.page(facts, ask, me)
            page.solo.refusal = refusal
            return .refused(page.page)
        }
        try await PlanRoom.keep(own, over: facts, me)
        return .go(to: .plan)
    }

    /// What one person can do; nil where nothing was chosen.
    private static func chosen(_ ask: Ask) throws -> Practice.ID? {
        let id = ask.form.text("practice")
        guard !id.isEmpty else { return nil }
        guard let practice = ask.library.offered(.init(id)), practice.suitsOne else { throw NotHere() }
        return practice.id
    }

    private static func refusal(_ own: OwnWeek, _ before: Practice.ID?, _ ask: Ask) -> String? {
        if own.solo == nil, !ask.form.has("none") { return "Choose one of them, or leave it. Both are fine." }
        guard ask.form.text("was") != before?.rawValue ?? "" else { return nil }
        return Overtaken.chooseAgain
    }
}
