import RekindleCore
import RekindleVault

/// The honest look at the end: alone first, and opened when both have looked.
enum TryLookForm {
    static func look(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let facts = try await TryFacts(ask, me)
        guard facts.stage == .over || facts.stage == .looked else { return .go(to: .tryOut) }
        var page = page(facts, ask, me)
        if let draft = try await ask.vault.draft(for: Path.tryLook.url, of: me.visitor) {
            page.begin(with: Form(draft.content))
        }
        return .page(page.page)
    }

    static func keep(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let isOwn = ask.form["round"] == TryFacts.alone
        let facts = isOwn ? try await TryFacts(alone: me, ask) : try await TryFacts(ask, me)
        var page = page(facts, ask, me)
        page.fill(from: ask.form)
        let wish = TryLook.Wish(rawValue: ask.form.text("wish"))
        if let refusal = refusal(wish, ask.form) { return .refused(page.refusing(refusal)) }
        guard let wish else { return .refused(page.page) }
        let new = TryLook(wish: wish, words: ask.form.text("words"))
        // The same form sent twice is kept once, and so is the one that opened both.
        if facts.look?.content == new, facts.stage == .ended || ask.form.version != facts.look?.version {
            return .go(to: .tryOut)
        }
        guard facts.stage == .over || facts.stage == .looked else { return .refused(page.refusing(tooLate)) }
        if let own = facts.look, ask.form.version != own.version {
            page.meanwhile = own.content
            return .refused(page.page)
        }
        try await keep(new, facts, ask, me)
        return .go(to: .tryOut)
    }

    private static let tooLate =
        "There is no try to look back at any more, so this was not kept. What you wrote is still below."

    private static func refusal(_ wish: TryLook.Wish?, _ form: Form) -> String? {
        if form.text("words").isLonger(than: TryLook.wordsLimit) {
            return "That is longer than \(TryLook.wordsLimit) letters. Shorten it; a line is enough."
        }
        if form.text("wish").isEmpty { return "Choose one of the three. Stopping is as good as the others." }
        return wish == nil ? "That is not one of the three. Choose again." : nil
    }

    private static func keep(_ new: TryLook, _ facts: TryFacts, _ ask: Ask, _ me: SignedIn) async throws {
        let drop = ask.vault.droppingDraft(for: Path.tryLook.url, of: me.visitor)
        guard !facts.isAlone, let shared = me.shared, let current = facts.current else {
            let copy = try me.personal.setting(new, subject: TryFacts.alone, expecting: facts.look?.version)
            // Of two, what was begun there is the look at theirs.
            return try await me.personal.apply(me.isConnected ? [copy] : [copy, drop])
        }
        let copy = try me.personal.setting(
            new, subject: shared.ownCopy(of: current.subject), expecting: facts.look?.version)
        let release = try await ask.vault.release(
            new, to: TryEnd.self, subject: current.subject, in: shared, along: [copy, drop])
        // It opened in this very moment: a new look decides.
        if release == .alreadyOpened { throw VaultFailure.stale }
        try await withdrawWhereEnded(current.subject, ask, me, shared)
    }

    /// What lands on a try that was ended in this very moment does not stay there; a new look says so.
    private static func withdrawWhereEnded(
        _ subject: String, _ ask: Ask, _ me: SignedIn, _ shared: OpenSpace
    ) async throws {
        let record = try await ask.vault.opened(Try.self, subject: subject, in: shared)
        guard record?.content.result.isAway == true else { return }
        var changes = try await ask.vault.withdrawingBoth(TryEnd.self, subject: subject, in: shared)
        let copy = try await me.personal.only(TryLook.self, subject: shared.ownCopy(of: subject))
        if let copy { changes.append(me.personal.removing(copy)) }
        try await me.personal.apply(changes)
        throw VaultFailure.stale
    }

    private static func page(_ facts: TryFacts, _ ask: Ask, _ me: SignedIn) -> TryLookPage {
        TryLookPage(
            look: facts.look?.content, version: facts.look?.version,
            partnerName: facts.isAlone ? nil : me.partnerName, csrf: ask.csrf,
            isOwnOfTwo: facts.isAlone && me.isConnected)
    }
}
