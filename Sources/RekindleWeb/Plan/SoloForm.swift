import RekindleCore
import RekindleLibrary
import RekindleVault

/// One thing for oneself, at most: chosen, changed, left.
enum SoloForm {
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
