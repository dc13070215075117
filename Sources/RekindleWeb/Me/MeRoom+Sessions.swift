import RekindleVault

extension MeRoom {
    static func sessions(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        let open = try await ask.vault.sessions(of: signedIn.visitor)
        let items = open.map { note in
            SessionsPage.Item(
                url: Path.session(note.name).url, device: note.content.device,
                day: DayWords(note.content.day).words, isThis: note.id == signedIn.visitor.session)
        }
        return .page(SessionsPage(items: items, isKept: ask.isKept, csrf: ask.csrf).page)
    }

    static func endOthers(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        try await ask.vault.endSessions(of: signedIn.visitor, keepingThis: true)
        return .kept(.sessions)
    }

    static func endOne(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        let name = ask.parameters["id"] ?? ""
        let isThis = name == signedIn.visitor.sessionName
        try await ask.vault.endSession(named: name, of: signedIn.visitor)
        guard isThis else { return .kept(.sessions) }
        let cookies = ask.site.cookies
        return .go(to: .home).with(cookies.clearing(.session)).with(cookies.clearing(.seen))
    }
}
