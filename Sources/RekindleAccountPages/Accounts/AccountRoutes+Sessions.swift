import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension AccountRoutes {
    static func sessions(_ request: Request, _ signedIn: Context) async throws -> SessionsPage {
        let sessions = try await Accounts.sessions(of: signedIn)
        let news = try await Accounts.news(of: signedIn).map { $0.words(in: signedIn.zone) }
        return SessionsPage(
            items: sessions.open.map { item($0, signedIn) }, gone: sessions.ended.map { item($0, signedIn) },
            news: news, login: try await Accounts.login(of: signedIn), isKept: request.isKept, csrf: request.csrf)
    }

    private static func item(_ note: Record<SessionNote>, _ me: Context) -> SessionsPage.Item {
        SessionsPage.Item(
            url: Path.session(note.sessionName).url, device: note.content.device,
            day: DayWords(me.zone.day(of: note.began)).words, way: note.content.way?.words, mark: note.mark,
            isThis: note.session == me.visitor.session,
            ended: note.ended.map { DayWords(me.zone.day(of: $0)).words })
    }

    /// All others, or this one with them.
    static func endOthers(_ request: Request, _ signedIn: Context) async throws -> Reply {
        if request.form.has("all") {
            return SignInRoutes.signedOut(request, try await Accounts.endAll(by: signedIn))
        }
        let ending = try await Accounts.endOthers(password: request.form["password"], by: signedIn)
        guard let ending else { return try await notEnded(request, signedIn) }
        return await request.reopened(ended(ending))
    }

    static func endOne(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let name = request.parameters["id"] ?? ""
        let ending = try await Accounts.endSession(named: name, password: request.form["password"], by: signedIn)
        guard let ending else { return try await notEnded(request, signedIn) }
        return name == signedIn.visitor.sessionName ? SignInRoutes.signedOut(request, ending) : ended(ending)
    }

    private static func notEnded(_ request: Request, _ me: Context) async throws -> Reply {
        .refused(try await sessions(request, me).refusing(notThePassword, at: "password"))
    }

    private static func ended(_ ending: Vault.Ending) -> Reply {
        ending == .removed ? .kept(.sessions) : .page(EndedLaterPage.ofOthers)
    }
}
