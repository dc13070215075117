import RekindleCore
import RekindleVault

/// What somebody would like to be offered, and when to be left alone. Nobody else sees any of it.
enum OffersRoom {
    static let doors: [Door] = [
        .mine(.offers, get: look, post: keep)
    ]

    private static func look(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let kept = me.preferences
        let entry = OffersEntry(kept)
        return .page(page(entry, seen: entry.mark, ask, me).page)
    }

    private static func keep(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let entry = OffersEntry(ask.form)
        let seen = ask.form.text("seen")
        guard let changes = entry.preferences else {
            return .refused(page(entry, seen: seen, ask, me).refusing(entry.refusal ?? ""))
        }
        let record = try await me.personal.only(Preferences.self)
        let now = OffersEntry(record?.content ?? Preferences())
        // The same thing sent twice is kept once.
        if now.mark == entry.mark { return .kept(.me) }
        guard now.mark == seen else { return overtaken(entry, by: now, ask, me) }
        try await me.personal.apply([
            me.personal.setting(changes(record?.content ?? Preferences()), expecting: record?.version)
        ])
        return .kept(.me)
    }

    /// Both: what was chosen stays in the form, what is kept now stands beside it.
    private static func overtaken(
        _ entry: OffersEntry, by now: OffersEntry, _ ask: Ask, _ me: SignedIn
    ) -> Answer {
        var stale = page(entry, seen: now.mark, ask, me)
        stale.keptNow = now
        return .refused(
            stale.refusing("This was changed on another page meanwhile. Look at both and keep one."))
    }

    private static func page(_ entry: OffersEntry, seen: String, _ ask: Ask, _ me: SignedIn) -> OffersPage {
        OffersPage(
            entry: entry, seen: seen, rooms: OffersEntry.rooms(in: ask.library), isConnected: me.isConnected,
            csrf: ask.csrf)
    }
}
