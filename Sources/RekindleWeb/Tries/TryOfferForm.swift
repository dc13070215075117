import RekindleCore
import RekindleVault

/// Saying what one is willing to try, sealed until both have said theirs; alone it begins at once.
enum TryOfferForm {
    static func keep(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let facts = try await TryFacts(ask, me)
        var page = try await TryRoom.page(facts, ask, me)
        page.form.fill(from: ask.form)
        page.form.isOpen = true
        guard let new = TryOffer(reading: ask.form, day: Zone.utc.dayNumber(of: ask.now)) else {
            return .refused(page.refusing(refusal(ask.form)))
        }
        // The same form sent twice is kept once, and so is the one that opened it.
        if isKept(new, facts, ask.form) { return .go(to: .tryOut) }
        guard facts.mayOffer else { return .refused(page.refusing(tooLate)) }
        if let own = facts.offer, ask.form.version != own.version {
            page.form.meanwhile = own.content
            return .refused(page.page)
        }
        try await keep(new, facts, ask, me)
        return .go(to: .tryOut)
    }

    private static let tooLate = "A try has begun meanwhile, so this was not kept. What you wrote is still below."

    private static func isKept(_ new: TryOffer, _ facts: TryFacts, _ form: Form) -> Bool {
        if let own = facts.offer?.content, facts.stage == .sealed, form.version != facts.offer?.version {
            return own.says(new)
        }
        return facts.stage == .running && facts.begun?.content.says(new) == true
    }

    private static func keep(_ new: TryOffer, _ facts: TryFacts, _ ask: Ask, _ me: SignedIn) async throws {
        let drop = ask.vault.droppingDraft(for: Path.tryOut.url, of: me.visitor)
        guard let shared = me.shared else {
            var changes = [
                try me.personal.setting(new, subject: TryFacts.alone, expecting: facts.offer?.version), drop,
            ]
            if let look = facts.look { changes.append(me.personal.removing(look)) }
            return try await me.personal.apply(changes)
        }
        let copy = try me.personal.setting(
            new, subject: shared.ownCopy(of: facts.subject), expecting: facts.offer?.version)
        let release = try await ask.vault.release(
            new.released, to: Try.self, subject: facts.subject, in: shared, along: [copy, drop])
        // It opened in this very moment: a new look decides.
        if release == .alreadyOpened { throw VaultFailure.stale }
    }

    private static func refusal(_ form: Form) -> String {
        if form.text("words").isLonger(than: TryOffer.changeLimit) {
            return "That is longer than \(TryOffer.changeLimit) letters. Shorten it; one thing is enough."
        }
        if form.text("weeks").isEmpty || form.text("minutes").isEmpty {
            return "Choose for how long, and how much time in a week. The least is enough."
        }
        return "Weeks or minutes are not on the list. Choose again."
    }
}

extension TryOffer {
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
