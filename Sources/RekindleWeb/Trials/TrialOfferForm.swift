import RekindleCore
import RekindleVault

/// Saying what one is willing to try, sealed until both have said theirs; alone it begins at once.
enum TrialOfferForm {
    static func keep(_ request: Request, _ me: SignedIn) async throws -> Reply {
        let facts = try await TrialFacts(request, me)
        var page = try await TrialRoutes.page(facts, request, me)
        page.form.fill(from: request.form)
        page.form.isOpen = true
        guard let new = TrialOffer(reading: request.form, day: Zone.utc.dayNumber(of: request.now)) else {
            return .refused(page.refusing(refusal(request.form)))
        }
        // The same form sent twice is kept once, and so is the one that opened it.
        if isKept(new, facts, request.form) { return .go(to: .trial) }
        guard facts.mayOffer else { return .refused(page.refusing(tooLate)) }
        if let own = facts.offer, request.form.version != own.version {
            page.form.meanwhile = own.content
            return .refused(page.page)
        }
        try await keep(new, facts, request, me)
        return .go(to: .trial)
    }

    private static let tooLate = "A try has begun meanwhile, so this was not kept. What you wrote is still below."

    private static func isKept(_ new: TrialOffer, _ facts: TrialFacts, _ form: Form) -> Bool {
        if let own = facts.offer?.content, facts.stage == .sealed, form.version != facts.offer?.version {
            return own.says(new)
        }
        return facts.stage == .running && facts.begun?.content.says(new) == true
    }

    private static func keep(_ new: TrialOffer, _ facts: TrialFacts, _ request: Request, _ me: SignedIn) async throws {
        let drop = request.vault.droppingDraft(for: Path.trial.url, of: me.visitor)
        guard let shared = me.shared else {
            var writes = [
                try me.personal.setting(new, subject: TrialFacts.alone, expecting: facts.offer?.version), drop,
            ]
            if let review = facts.review { writes.append(me.personal.removing(review)) }
            return try await me.personal.apply(writes)
        }
        let copy = try me.personal.setting(
            new, subject: shared.ownCopy(of: facts.subject), expecting: facts.offer?.version)
        let release = try await request.vault.release(
            new.released, to: Trial.self, subject: facts.subject, in: shared, along: [copy, drop])
        // It opened in this very moment: a new look decides.
        if release == .alreadyOpened { throw VaultFailure.stale }
    }

    private static func refusal(_ form: Form) -> String {
        if form.text("words").isLonger(than: TrialOffer.changeLimit) {
            return "That is longer than \(TrialOffer.changeLimit) letters. Shorten it; one thing is enough."
        }
        if form.text("weeks").isEmpty || form.text("minutes").isEmpty {
            return "Choose for how long, and how much time in a week. The least is enough."
        }
        return "Weeks or minutes are not on the list. Choose again."
    }
}

extension TrialOffer {
    /// What a form says; nil while something is missing or not on offer.
    init?(reading form: Form, day: Int) {
        guard let weeks = Int(form.text("weeks")), Self.weeksOffered.contains(weeks),
            let minutes = Int(form.text("minutes")), Self.minutesOffered.contains(minutes),
            !form.text("words").isLonger(than: Self.changeLimit)
        else { return nil }
        self.init(
            weeks: weeks, minutesAWeek: minutes, change: form.text("words"), isReleased: form.has("release"),
            day: day)
    }
}
