import RekindleCore
import RekindleRooms
import RekindleVault

/// What somebody would like to be offered, and when to be left alone. Nobody else sees any of it.
enum OffersRoutes {
    static let routes: [Route] = [
        .mine(.offers, get: show, post: keep)
    ]

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let kept = me.preferences
        let entry = OffersEntry(kept)
        return .page(page(entry, seen: entry.etag, request, me).page)
    }

    private static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let entry = OffersEntry(request.form)
        let seen = request.form.text("seen")
        guard let writes = entry.preferences else {
            return .refused(page(entry, seen: seen, request, me).refusing(entry.refusal ?? ""))
        }
        let record = try await me.personal.only(Preferences.self)
        let now = OffersEntry(record?.content ?? Preferences())
        // The same thing sent twice is kept once.
        if now.etag == entry.etag { return .kept(.me) }
        guard now.etag == seen else { return overtaken(entry, by: now, request, me) }
        try await me.personal.apply([
            me.personal.setting(writes(record?.content ?? Preferences()), expecting: record?.version)
        ])
        return .kept(.me)
    }

    /// Both: what was chosen stays in the form, what is kept now stands beside it.
    private static func overtaken(
        _ entry: OffersEntry, by now: OffersEntry, _ request: Request, _ me: Context
    ) -> Reply {
        var stale = page(entry, seen: now.etag, request, me)
        stale.keptNow = now
        return .refused(
            stale.refusing("This was changed on another page meanwhile. Look at both and keep one."))
    }

    private static func page(_ entry: OffersEntry, seen: String, _ request: Request, _ me: Context) -> OffersPage {
        OffersPage(
            entry: entry, seen: seen, rooms: OffersEntry.rooms(in: request.library), isConnected: me.isConnected,
            csrf: request.csrf)
    }
}
