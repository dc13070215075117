import RekindleCore
import RekindleHTML
import RekindleVault

/// That both were glad of a practice in one week; or that somebody said so, which only they see.
struct GladCard: Sendable {
    var practice: Practice.ID
    var week: Week
    var isOpen: Bool
    var csrf: String

    /// On the page of a practice it stands for so many weeks.
    private static let weeks = 4

    /// What the two share runs by one clock for both.
    static func subject(_ practice: Practice.ID, _ week: Week) -> String { "\(practice)/\(week.name)" }

    static func thisWeek(_ practice: Practice.ID, _ ask: Ask, _ me: SignedIn) async throws -> GladCard? {
        try await of(practice, Week(of: ask.now), ask, me)
    }

    /// The newest of the last weeks.
    static func lately(_ practice: Practice.ID, _ ask: Ask, _ me: SignedIn) async throws -> GladCard? {
        for back in 0..<weeks {
            let week = Week(of: ask.now).later(by: -back)
            if let card = try await of(practice, week, ask, me) { return card }
        }
        return nil
    }

    private static func of(
        _ practice: Practice.ID, _ week: Week, _ ask: Ask, _ me: SignedIn
    ) async throws -> GladCard? {
        guard let shared = me.shared else { return nil }
        switch try await ask.vault.standing(BothGlad.self, subject: subject(practice, week), in: shared) {
        case .nothing: return nil
        case .sealed: return GladCard(practice: practice, week: week, isOpen: false, csrf: ask.csrf)
        case .opened(let record):
            guard record.content.result.isShown else { return nil }
            return GladCard(practice: practice, week: week, isOpen: true, csrf: ask.csrf)
        }
    }

    /// Whether it can still be said this week: what both saw and one took from view is not asked for again.
    static func isOpenToSay(_ practice: Practice.ID, _ ask: Ask, _ me: SignedIn) async throws -> Bool {
        guard let shared = me.shared else { return false }
        let subject = subject(practice, Week(of: ask.now))
        return try await ask.vault.standing(BothGlad.self, subject: subject, in: shared) == .nothing
    }

    /// What both have seen stands open; what only one said is folded away, since two may look at the page.
    var folded: HTML { isOpen ? html : Details(summary: Self.own, body: html).html + "\n" }

    /// The same words over whatever is folded there.
    static let own = "Your own notes on this"

    var html: HTML {
        Card(
            title: isOpen ? "You were both glad of this." : "You were glad of this.",
            body: isOpen ? opened : sealed, label: isOpen ? BothGlad.openedLabel : BothGlad.waitingLabel
        ).html + "\n"
    }

    private var opened: HTML {
        Details(
            summary: "Take it from view",
            body: form(
                "It goes for both of you. Nobody is told whether it was seen.", "Take it from view")
        ).html
    }

    private var sealed: HTML {
        """
        <p>If you both were, you will both see it here.</p>
        \(Details(summary: "Take it back", body: form("Then nothing of it waits here.", "Take it back")).html)
        """
    }

    private func form(_ words: String, _ submit: String) -> HTML {
        PostForm(
            action: Path.libraryDone(practice.rawValue).url, csrf: csrf, hidden: [("back", week.name)],
            body: "<p>\(words)</p>", submit: submit, weight: .quiet
        ).html
    }
}
