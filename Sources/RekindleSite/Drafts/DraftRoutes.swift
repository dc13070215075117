import RekindleHTML
import RekindleRooms
import RekindleUI
import RekindleVault

/// What was being written: offered again, kept while it is typed, or thrown away.
package enum DraftRoutes {
    /// The routes of drafts.
    package static let routes: [Route] = [.mine(.draft, get: show, post: keep).fields(choices: ["drop", "take"])]

    /// What was being written when the session locked, or was saved for later.
    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        guard let path = request.query["for"], request.site.keepsDraft(path) else { return .go(to: .today) }
        if let left = LeftBehind(for: path, in: request, of: me) {
            let held = HeldFormPage(
                reason: .ended, path: path, form: Form(left.draft), fields: request.site.fields(at: path),
                csrf: request.csrf)
            return .page(held.page)
        }
        let drafts = try await Drafts.all(path, of: me)
        guard !drafts.isEmpty else { return .go(to: .today) }
        // What nobody else can have sent needs no page of its own where its form shows it.
        if request.site.drafts.showInPlace(path), try await !Drafts.begun(path, of: me).hasHeld { return .go(to: path) }
        let pages = drafts.map { held($0, at: path, request) }
        guard let newest = pages.first else { return .go(to: .today) }
        var page = newest.page
        let earlier = pages.dropFirst().filter { $0.form.fields != newest.form.fields }
        page.body = "\(page.body)\(HTML.each(earlier, \.asEarlier))"
        return .page(page)
    }

    private static func held(_ draft: Record<Draft>, at path: String, _ request: Request) -> HeldFormPage {
        var page = HeldFormPage(
            reason: draft.content.isHeld ? .locked : .begun, path: path, form: Form(draft.content),
            fields: request.site.fields(at: path), csrf: request.csrf)
        // Its own form says what each choice is.
        if request.site.drafts.showInPlace(path) { page.version = draft.version }
        return page
    }

    /// Keeps what is being typed, sealed, while it is typed; or throws it away.
    private static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        guard let path = request.query["for"], request.site.keepsDraft(path) else { throw NotHere() }
        if request.form.has("drop") {
            try await Drafts.drop(path, by: me)
            return .go(to: .today).with(request.site.cookies.clearing(.kept))
        }
        if let version = request.form["take"].flatMap({ Int64($0) }) {
            try await Drafts.take(version, for: path, by: me)
            return .go(to: path)
        }
        var draft = request.draft
        draft.path = path
        try await Drafts.keep(draft, by: me)
        return .empty
    }
}
