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
        let (begun, drafts) = (try await Drafts.begun(path, of: me), try await Drafts.all(path, of: me))
        var pages = drafts.map { held($0, at: path, request) }
        // What waited in the browser comes first; what was kept lies beside it.
        if let left = LeftBehind(for: path, in: request, of: me) {
            let form = Form(left.draft)
            pages.insert(
                HeldFormPage(
                    reason: .ended, path: path, form: form, fields: request.site.fields(at: path), csrf: request.csrf),
                at: 0)
        } else if request.site.drafts.showInPlace(path), begun.draft != nil, begun.other == nil {
            // What nobody else can have sent needs no page of its own where its form shows it.
            return .go(to: path)
        }
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
        (page.version, page.isShownInPlace) = (draft.version, request.site.drafts.showInPlace(path))
        return page
    }

    /// Keeps what is being typed, sealed, while it is typed; or throws it away.
    private static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        guard let path = request.query["for"], request.site.keepsDraft(path) else { throw NotHere() }
        if let drop = request.form["drop"] { return try await self.drop(drop, at: path, request, me) }
        if let version = request.form["take"].flatMap({ Int64($0) }) {
            try await Drafts.take(version, for: path, by: me)
            return .go(to: path)
        }
        var draft = request.draft
        draft.path = path
        try await Drafts.keep(draft, by: me)
        return .empty
    }

    /// Throws away what was seen: one of what is kept, what waited in the browser, or all of it on a page of before.
    private static func drop(_ what: String, at path: String, _ request: Request, _ me: Context) async throws -> Reply {
        // Of somebody else who signed in here, or of another form, it waits on.
        let isLeft = LeftBehind(for: path, in: request, of: me) != nil
        let clearing = isLeft && Int64(what) == nil ? request.site.cookies.clearing(.kept) : nil
        if let version = Int64(what) {
            try await Drafts.drop(version, for: path, by: me)
        } else if what != FieldNames.left {
            try await Drafts.drop(path, by: me)
        }
        let isMore = try await !Drafts.all(path, of: me).isEmpty
        let reply: Reply = isMore ? .go(to: "\(Path.draft.url)?for=\(path)") : .go(to: .today)
        return clearing.map(reply.with) ?? reply
    }
}
