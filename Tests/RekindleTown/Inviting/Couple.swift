import Testing

/// Ada and Sam, as they come to this place.
extension Town {
    /// Everybody's password.
    package static let password = "rain on the tin roof"

    /// Ada makes the first account with the one-time link.
    package func ada() async throws -> Browser {
        let browser = browser()
        try await browser.get("/start?key=\(Self.firstKey)")
        let reply = try await browser.post("/start", Self.account("Ada", key: ("key", Self.firstKey)))
        try #require(reply.status == 303)
        try await browser.get("/begin")
        return browser
    }

    /// Somebody makes an account with an invitation's link.
    package func joiner(_ name: String, invitation: String) async throws -> Browser {
        let browser = browser()
        try await browser.get("/start?invitation=\(invitation)")
        let reply = try await browser.post("/start", Self.account(name, key: ("invitation", invitation)))
        try #require(reply.status == 303)
        try await browser.get("/begin")
        return browser
    }

    /// Somebody makes an account of their own where anybody may.
    package func newcomer(_ name: String, login: String? = nil, zone: String = "Europe/Berlin") async throws -> Browser
    {
        let browser = browser()
        try await browser.get("/start")
        let fields = Self.account(name, login: login, zone: zone)
        try #require(try await browser.post("/start", fields).location == "/begin")
        try await browser.get("/begin")
        return browser
    }

    /// The fields of a new account.
    package static func account(
        _ name: String, login: String? = nil, zone: String = "Europe/Berlin", key: (String, String)? = nil
    ) -> [(String, String)] {
        (key.map { [$0] } ?? []) + [
            ("name", name), ("login", login ?? name.lowercased()), ("password", password), ("adult", "yes"),
            ("zone", zone),
        ]
    }

    /// Ada makes a link; what comes back is the token in it.
    package func invitation(by browser: Browser) async throws -> String {
        try await browser.get("/invite")
        try await browser.post("/invite")
        let page = try await browser.get("/invite").body
        return String(try #require(page.firstMatch(of: /\/join\/([A-Za-z0-9_-]+)/)).output.1)
    }

    /// Ada invites, Sam joins, Ada confirms.
    package func couple() async throws -> (ada: Browser, sam: Browser) { try await couple(of: ada()) }

    /// The same for an Ada who has been here for a while.
    package func couple(of ada: Browser) async throws -> (ada: Browser, sam: Browser) {
        let token = try await invitation(by: ada)
        let sam = try await joiner("Sam", invitation: token)
        try await sam.get("/join/\(token)")
        try #require(try await sam.post("/join/\(token)").status == 303)
        try await ada.get("/invite")
        try #require(try await ada.confirm().location == "/us/first")
        return (ada, sam)
    }
}

extension Browser {
    /// Says that whoever answered is who was meant, as the page shows it, with the password.
    @discardableResult
    package func confirm() async throws -> Received {
        let who = try await get("/invite").hidden("who")
        return try await post("/invite/confirm", (who.map { [("who", $0)] } ?? []) + [("password", Town.password)])
    }

    /// Writes one thing that somebody would not want to lose.
    @discardableResult
    package func writeFirst(_ words: String) async throws -> Received {
        let page = try await get("/us/first")
        let version = page.hidden("version").map { [("version", $0)] } ?? []
        return try await post("/us/first", [("words", words)] + version)
    }

    /// Checks in with these fields.
    @discardableResult
    package func checkIn(_ fields: [(String, String)]) async throws -> Received {
        let page = try await get("/check-in")
        let version = page.hidden("version").map { [("version", $0)] } ?? []
        return try await post("/check-in", fields + version)
    }
}
