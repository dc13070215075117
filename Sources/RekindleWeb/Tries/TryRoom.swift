import RekindleCore
import RekindleVault

/// A try: for how long, how much, what each changes; at its end an honest look, alone and then together.
enum TryRoom {
    static let doors: [Door] = [
        .mine(.tryOut, get: look, post: TryOfferForm.keep),
        .mine(.tryBack, post: takeBack),
        .mine(.tryLook, get: TryLookForm.look, post: TryLookForm.keep),
    ]

    private static func look(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let facts = try await TryFacts(ask, me)
        var page = try await page(facts, ask, me)
        if facts.mayOffer, let draft = try await ask.vault.draft(for: Path.tryOut.url, of: me.visitor) {
            page.form.begin(with: Form(draft.content))
        }
        return .page(page.page)
    }

    static func page(_ facts: TryFacts, _ ask: Ask, _ me: SignedIn) async throws -> TryPage {
        TryPage(
            facts: facts, alone: me.isConnected ? OwnTry(try await TryFacts(alone: me, ask), csrf: ask.csrf) : nil,
            me: Look(me), isConnected: me.isConnected, form: TryOfferView(facts, ask, me), csrf: ask.csrf)
    }

    /// What waits is withdrawn, words leave the view, or a try ends: the page says which one it showed, and another
    /// stays as it is.
    private static func takeBack(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let (what, round) = (ask.form["what"], ask.form["round"])
        if let shared = me.shared, round != TryFacts.alone {
            let facts = try await TryFacts(ask, me)
            if what == "offer", round == facts.subject { try await withdraw(Try.self, facts.subject, ask, shared) }
            if let current = facts.current, round == current.subject {
                try await takeBack(what, current, facts.stage, ask, shared)
            }
        } else if what == "end" {
            try await endAlone(ask, me)
        }
        return .go(to: .tryOut)
    }

    private static func endAlone(_ ask: Ask, _ me: SignedIn) async throws {
        let facts = try await TryFacts(alone: me, ask)
        guard facts.goesOn, let offer = facts.offer else { return }
        try await me.personal.apply([me.personal.removing(offer)])
    }

    private static func takeBack(
        _ what: String?, _ current: TryView, _ stage: TryFacts.Stage, _ ask: Ask, _ shared: OpenSpace
    ) async throws {
        switch (what, stage) {
        case ("words", _):
            try await ask.vault.takeBack(Try.self, subject: current.subject, in: shared)
        case ("look", .looked):
            try await withdraw(TryEnd.self, current.subject, ask, shared)
        case ("look", .ended):
            try await ask.vault.takeBack(TryEnd.self, subject: current.subject, in: shared)
        case ("end", .running), ("end", .over), ("end", .looked):
            try await end(current.subject, ask, shared)
        default: break
        }
    }

    private static func withdraw<Result: JointResult>(
        _ type: Result.Type, _ subject: String, _ ask: Ask, _ shared: OpenSpace
    ) async throws {
        let waiting = try await ask.vault.withdrawing(type, subject: subject, in: shared)
        if let waiting { try await shared.apply([waiting]) }
    }

    /// It ends for both, with what waited of either's look back. Where both looks opened in between, it had its end.
    private static func end(_ subject: String, _ ask: Ask, _ shared: OpenSpace) async throws {
        let looks = try await ask.vault.withdrawingBoth(TryEnd.self, subject: subject, in: shared)
        guard try await ask.vault.opened(TryEnd.self, subject: subject, in: shared) == nil else { return }
        guard let record = try await ask.vault.opened(Try.self, subject: subject, in: shared) else { return }
        var opened = record.content
        opened.result = opened.result.ended
        try await shared.apply(looks + [try shared.replacing(record, with: opened)])
    }
}
