import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension AccountRoutes {
    static func sessions(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let open = try await request.vault.sessions(of: signedIn.visitor)
        let items = open.map { note in
            SessionsPage.Item(
                url: Path.session(note.name).url, device: note.content.device,
                day: DayWords(signedIn.zone.day(of: note.at)).words, isThis: note.id == signedIn.visitor.session)
        }
        return .page(SessionsPage(items: items, isKept: request.isKept, csrf: request.csrf).page)
    }

    /// All others, or this one with them.
    static func endOthers(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let isAll = request.form.has("all")
        try await request.vault.endSessions(of: signedIn.visitor, keepingThis: !isAll)
        return isAll ? signedOut(request) : .kept(.sessions)
    }

    static func endOne(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let name = request.parameters["id"] ?? ""
        let isThis = name == signedIn.visitor.sessionName
        try await request.vault.endSession(named: name, of: signedIn.visitor)
        return isThis ? signedOut(request) : .kept(.sessions)
    }

    private static func signedOut(_ request: Request) -> Reply {
        let cookies = request.site.cookies
        return .go(to: .home).with(cookies.clearing(.session)).with(cookies.clearing(.seen))
    }
}
