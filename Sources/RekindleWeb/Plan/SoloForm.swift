import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleVault

/// One thing for oneself, at most: chosen, changed, left.
enum SoloForm {
    private static let offered = 3

    /// What was chosen, and a few others; the light thing of the page is there already.
    static func thing(_ facts: PlanFacts, _ request: Request, _ me: Context) async throws -> SoloThing {
        let (chosen, light) = (facts.own?.content.solo.flatMap(request.library.offered), facts.light)
        let practices = request.library.forOne.filter { $0 != light }
        let evening = try await TodayEvening(request, me)
        let ranked = Suggestion.rank(practices, in: evening.alone(from: facts.week.monday), seed: evening.seed)
        let others = ranked.lazy.filter { $0.practice != chosen }.prefix(offered)
        return SoloThing(chosen: chosen, suggestions: Array(others), csrf: request.csrf)
    }

    static func choose(_ request: Request, _ me: Context) async throws -> Reply {
        let facts = try await PlanFacts(request, me)
        var own = facts.own?.content ?? OwnWeek()
        let before = own.solo
        own.solo = try request.form.has("none") ? nil : chosen(request)
        if own.solo == before, own.solo != nil || request.form.has("none") { return .go(to: .plan) }
        if let refusal = refusal(own, before, request) {
            var page = try await PlanRoutes.page(facts, request, me)
            page.solo.refusal = refusal
            return .refused(page.page)
        }
        try await PlanRoutes.keep(own, over: facts, me)
        return .go(to: .plan)
    }

    /// What one person can do; nil where nothing was chosen.
    private static func chosen(_ request: Request) throws -> Practice.ID? {
        let id = request.form.text("practice")
        guard !id.isEmpty else { return nil }
        guard let practice = request.library.offered(.init(id)), practice.suitsOne else { throw NotHere() }
        return practice.id
    }

    private static func refusal(_ own: OwnWeek, _ before: Practice.ID?, _ request: Request) -> String? {
        if own.solo == nil, !request.form.has("none") { return "Choose one of them, or leave it. Both are fine." }
        guard request.form.text("was") != before?.rawValue ?? "" else { return nil }
        return EditConflict.chooseAgain
    }
}
