import RekindleCore
import RekindleVault

/// The honest look at the end: alone first, and opened when both have looked.
enum TrialReviewForm {
    static func show(_ request: Request, _ me: SignedIn) async throws -> Reply {
        let facts = try await TrialFacts(request, me)
        guard facts.stage == .over || facts.stage == .reviewed else { return .go(to: .trial) }
        var page = page(facts, request, me)
        if let draft = try await request.vault.draft(for: Path.trialReview.url, of: me.visitor) {
            page.begin(with: Form(draft.content))
        }
        return .page(page.page)
    }

    static func keep(_ request: Request, _ me: SignedIn) async throws -> Reply {
        let isOwn = request.form["round"] == TrialFacts.alone
        let facts = isOwn ? try await TrialFacts(alone: me, request) : try await TrialFacts(request, me)
        var page = page(facts, request, me)
        page.fill(from: request.form)
        let wish = TrialReview.Wish(rawValue: request.form.text("wish"))
        if let refusal = refusal(wish, request.form) { return .refused(page.refusing(refusal)) }
        guard let wish else { return .refused(page.page) }
        let new = TrialReview(wish: wish, words: request.form.text("words"))
        // The same form sent twice is kept once, and so is the one that opened both.
        if facts.review?.content == new, facts.stage == .ended || request.form.version != facts.review?.version {
            return .go(to: .trial)
        }
        guard facts.stage == .over || facts.stage == .reviewed else { return .refused(page.refusing(tooLate)) }
        if let own = facts.review, request.form.version != own.version {
            page.meanwhile = own.content
            return .refused(page.page)
        }
        try await keep(new, facts, request, me)
        return .go(to: .trial)
    }

    private static let tooLate =
        "There is no try to look back at any more, so this was not kept. What you wrote is still below."

    private static func refusal(_ wish: TrialReview.Wish?, _ form: Form) -> String? {
        if form.text("words").isLonger(than: TrialReview.wordsLimit) {
            return "That is longer than \(TrialReview.wordsLimit) letters. Shorten it; a line is enough."
        }
        if form.text("wish").isEmpty { return "Choose one of the three. Stopping is as good as the others." }
        return wish == nil ? "That is not one of the three. Choose again." : nil
    }

    private static func keep(_ new: TrialReview, _ facts: TrialFacts, _ request: Request, _ me: SignedIn) async throws {
        let drop = request.vault.droppingDraft(for: Path.trialReview.url, of: me.visitor)
        guard !facts.isAlone, let shared = me.shared, let current = facts.current else {
            let copy = try me.personal.setting(new, subject: TrialFacts.alone, expecting: facts.review?.version)
            // Of two, what was begun there is the look at theirs.
            return try await me.personal.apply(me.isConnected ? [copy] : [copy, drop])
        }
        let copy = try me.personal.setting(
            new, subject: shared.ownCopy(of: current.subject), expecting: facts.review?.version)
        let release = try await request.vault.release(
            new, to: TrialEnd.self, subject: current.subject, in: shared, along: [copy, drop])
        // It opened in this very moment: a new look decides.
        if release == .alreadyOpened { throw VaultFailure.stale }
        try await withdrawWhereEnded(current.subject, request, me, shared)
    }

    /// What lands on a try that was ended in this very moment does not stay there; a new look says so.
    private static func withdrawWhereEnded(
        _ subject: String, _ request: Request, _ me: SignedIn, _ shared: OpenSpace
    ) async throws {
        let record = try await request.vault.opened(Trial.self, subject: subject, in: shared)
        guard record?.content.result.isAway == true else { return }
        var writes = try await request.vault.withdrawingBoth(TrialEnd.self, subject: subject, in: shared)
        let copy = try await me.personal.only(TrialReview.self, subject: shared.ownCopy(of: subject))
        if let copy { writes.append(me.personal.removing(copy)) }
        try await me.personal.apply(writes)
        throw VaultFailure.stale
    }

    private static func page(_ facts: TrialFacts, _ request: Request, _ me: SignedIn) -> TrialReviewPage {
        TrialReviewPage(
            review: facts.review?.content, version: facts.review?.version,
            partnerName: facts.isAlone ? nil : me.partnerName, csrf: request.csrf,
            isOwnOfTwo: facts.isAlone && me.isConnected)
    }
}
