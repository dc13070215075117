import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension AccountRoutes {
    static func sessions(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let sessions = try await Accounts.sessions(of: signedIn)
        let news = try await Accounts.news(of: signedIn).map { $0.words(in: signedIn.zone) }
        return .page(
            SessionsPage(
                items: sessions.open.map { item($0, signedIn) }, gone: sessions.ended.map { item($0, signedIn) },
                news: news, isKept: request.isKept, csrf: request.csrf
            ).page)
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
        let isAll = request.form.has("all")
        let ending = try await Accounts.endSessions(keepingThis: !isAll, by: signedIn)
        return isAll ? SignInRoutes.signedOut(request, ending) : await request.reopened(ended(ending))
    }

    static func endOne(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let name = request.parameters["id"] ?? ""
        let isThis = name == signedIn.visitor.sessionName
        let ending = try await Accounts.endSession(named: name, by: signedIn)
        return isThis ? SignInRoutes.signedOut(request, ending) : ended(ending)
    }

    private static func ended(_ ending: Vault.Ending) -> Reply {
        ending == .removed ? .kept(.sessions) : .page(EndedLaterPage.ofOthers)
    }
}
