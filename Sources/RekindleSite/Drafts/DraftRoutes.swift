import RekindleHTML
import RekindleRooms
import RekindleUI
import RekindleVault

/// What was being written: offered again, kept while it is typed, or thrown away.
package enum DraftRoutes {
    /// The routes of drafts.
    package static let routes: [Route] = [.mine(.draft, get: show, post: keep).fields(choices: ["drop"])]

    /// What was being written when the session locked, or was saved for later.
    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        guard let path = request.query["for"], request.site.keepsDraft(path) else { return .go(to: .today) }
        if let left = LeftBehind(for: path, in: request, of: me) {
            let held = HeldFormPage(
                reason: .ended, path: path, form: Form(left.draft), fields: request.site.fields(at: path),
                csrf: request.csrf)
            return .page(held.page)
        }
        let pages = try await Drafts.all(path, of: me).map { record in
            HeldFormPage(
                reason: .locked, path: path, form: Form(record.content), fields: request.site.fields(at: path),
                csrf: request.csrf)
        }
        guard let newest = pages.first else { return .go(to: .today) }
        let earlier = pages.dropFirst().filter { $0.form.fields != newest.form.fields }
        if earlier.isEmpty, request.site.drafts.showInPlace(path) { return .go(to: path) }
        var page = newest.page
        page.body = "\(page.body)\(HTML.each(earlier, \.asEarlier))"
        return .page(page)
    }

    /// Keeps what is being typed, sealed, while it is typed; or throws it away.
    private static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        guard let path = request.query["for"], request.site.keepsDraft(path) else { throw NotHere() }
        if request.form.has("drop") {
            try await Drafts.drop(path, by: me)
            return .go(to: .today).with(request.site.cookies.clearing(.kept))
        }
        var draft = request.draft
        draft.path = path
        try await Drafts.keep(draft, by: me)
        return .empty
    }
}
