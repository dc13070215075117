import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// A try: for how long, how much, what each changes; at its end an honest look, alone and then together.
package enum TrialRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.trial, get: show, post: TrialOfferForm.keep).keepingDraft().live([Trial.name, TrialEnd.name])
            .fields(typed: ["words"]).with(scripts: .draft, .count),
        .mine(.trialBack, post: takeBack),
        .mine(.trialReview, get: TrialReviewForm.show, post: TrialReviewForm.keep).keepingDraft()
            .fields(typed: ["words"]).with(scripts: .draft, .count),
    ]

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let facts = try await TrialFacts(of: me)
        var page = try await page(facts, request, me)
        if facts.mayOffer, let draft = try await request.vault.draft(for: Path.trial.url, of: me.visitor) {
            page.form.begin(with: Form(draft.content))
        }
        return .page(page.page)
    }

    static func page(_ facts: TrialFacts, _ request: Request, _ me: Context) async throws -> TrialPage {
        TrialPage(
            facts, alone: me.isConnected ? try await TrialFacts(alone: me) : nil, me: Identities(me),
            partnerName: me.isConnected ? me.partnerName : nil, csrf: request.csrf)
    }

    /// What waits is withdrawn, words leave the view, or a try ends: the page says which one it showed, and another
    /// stays as it is.
    private static func takeBack(_ request: Request, _ me: Context) async throws -> Reply {
        if let part = request.form["what"].flatMap(Trials.Part.init) {
            try await Trials.takeBack(part, of: request.form["round"] ?? "", by: me)
        }
        return .go(to: .trial)
    }
}
