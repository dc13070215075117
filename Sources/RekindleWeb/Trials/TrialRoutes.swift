import RekindleCore
import RekindleVault

/// A try: for how long, how much, what each changes; at its end an honest look, alone and then together.
enum TrialRoutes {
    static let routes: [Route] = [
        .mine(.trial, get: show, post: TrialOfferForm.keep),
        .mine(.trialBack, post: takeBack),
        .mine(.trialReview, get: TrialReviewForm.show, post: TrialReviewForm.keep),
    ]

    private static func show(_ request: Request, _ me: SignedIn) async throws -> Reply {
        let facts = try await TrialFacts(request, me)
        var page = try await page(facts, request, me)
        if facts.mayOffer, let draft = try await request.vault.draft(for: Path.trial.url, of: me.visitor) {
            page.form.begin(with: Form(draft.content))
        }
        return .page(page.page)
    }

    static func page(_ facts: TrialFacts, _ request: Request, _ me: SignedIn) async throws -> TrialPage {
        TrialPage(
            facts: facts,
            alone: me.isConnected ? OwnTrial(try await TrialFacts(alone: me, request), csrf: request.csrf) : nil,
            me: Identities(me), isConnected: me.isConnected, form: TrialOfferView(facts, request, me),
            csrf: request.csrf)
    }

    /// What waits is withdrawn, words leave the view, or a try ends: the page says which one it showed, and another
    /// stays as it is.
    private static func takeBack(_ request: Request, _ me: SignedIn) async throws -> Reply {
        let (what, round) = (request.form["what"], request.form["round"])
        if let shared = me.shared, round != TrialFacts.alone {
            let facts = try await TrialFacts(request, me)
            if what == "offer", round == facts.subject {
                try await withdraw(Trial.self, facts.subject, request, shared)
            }
            if let current = facts.current, round == current.subject {
                try await takeBack(what, current, facts.stage, request, shared)
            }
        } else if what == "end" {
            try await endAlone(request, me)
        }
        return .go(to: .trial)
    }

    private static func endAlone(_ request: Request, _ me: SignedIn) async throws {
        let facts = try await TrialFacts(alone: me, request)
        guard facts.goesOn, let offer = facts.offer else { return }
        try await me.personal.apply([me.personal.removing(offer)])
    }

    private static func takeBack(
        _ what: String?, _ current: TrialView, _ stage: TrialFacts.Stage, _ request: Request, _ shared: OpenSpace
    ) async throws {
        switch (what, stage) {
        case ("words", _):
            try await request.vault.takeBack(Trial.self, subject: current.subject, in: shared)
        case ("look", .reviewed):
            try await withdraw(TrialEnd.self, current.subject, request, shared)
        case ("look", .ended):
            try await request.vault.takeBack(TrialEnd.self, subject: current.subject, in: shared)
        case ("end", .running), ("end", .over), ("end", .reviewed):
            try await end(current.subject, request, shared)
        default: break
        }
    }

    private static func withdraw<Result: JointResult>(
        _ type: Result.Type, _ subject: String, _ request: Request, _ shared: OpenSpace
    ) async throws {
        let waiting = try await request.vault.withdrawing(type, subject: subject, in: shared)
        if let waiting { try await shared.apply([waiting]) }
    }

    /// It ends for both, with what waited of either's look back. Where both looks opened in between, it had its end.
    private static func end(_ subject: String, _ request: Request, _ shared: OpenSpace) async throws {
        let maxAttempts = try await request.vault.withdrawingBoth(TrialEnd.self, subject: subject, in: shared)
        guard try await request.vault.opened(TrialEnd.self, subject: subject, in: shared) == nil else { return }
        guard let record = try await request.vault.opened(Trial.self, subject: subject, in: shared) else { return }
        var opened = record.content
        opened.result = opened.result.ended
        try await shared.apply(maxAttempts + [try shared.replacing(record, with: opened)])
    }
}
