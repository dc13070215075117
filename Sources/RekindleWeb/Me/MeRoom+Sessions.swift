import RekindleCore
import RekindleVault

extension MeRoom {
    static func sessions(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        let open = try await ask.vault.sessions(of: signedIn.visitor)
        let items = open.map { note in
            SessionsPage.Item(
                url: Path.session(note.name).url, device: note.content.device,
                day: DayWords(signedIn.zone.day(of: note.at)).words, isThis: note.id == signedIn.visitor.session)
        }
        return .page(SessionsPage(items: items, isKept: ask.isKept, csrf: ask.csrf).page)
    }

    /// All others, or this one with them.
    static func endOthers(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        let isAll = ask.form.has("all")
        try await ask.vault.endSessions(of: signedIn.visitor, keepingThis: !isAll)
        return isAll ? signedOut(ask) : .kept(.sessions)
    }

    static func endOne(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        let name = ask.parameters["id"] ?? ""
        let isThis = name == signedIn.visitor.sessionName
        try await ask.vault.endSession(named: name, of: signedIn.visitor)
        return isThis ? signedOut(ask) : .kept(.sessions)
    }

    private static func signedOut(_ ask: Ask) -> Answer {
        let cookies = ask.site.cookies
        return .go(to: .home).with(cookies.clearing(.session)).with(cookies.clearing(.seen))
    }
}
