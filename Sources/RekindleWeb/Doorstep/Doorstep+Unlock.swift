import RekindleVault

extension Doorstep {
    static func unlock(_ ask: Ask) async throws -> Answer {
        if ask.signedIn != nil { return .go(to: ask.ownURL(ask.query["to"]) ?? Path.today.url) }
        guard let visitor = try await locked(ask) else { return .go(to: .signIn) }
        return .page(try await page(visitor, ask, to: ask.ownURL(ask.query["to"])))
    }

    static func open(_ ask: Ask) async throws -> Answer {
        guard let token = ask.token, let visitor = try await locked(ask) else { return .go(to: .signIn) }
        let to = ask.ownURL(ask.form["to"])
        switch try await attempt(ask, visitor) {
        case .right: return ask.entering(token, to: to ?? Path.today.url)
        case .signedOut:
            return .go(to: .signIn).with(ask.site.cookies.clearing(.session))
        case .wrong:
            return .refused(
                try await page(visitor, ask, to: to, refusal: "That did not open it. Try again, or use the password."))
        }
    }

    /// The PIN where one was typed, else the password.
    private static func attempt(_ ask: Ask, _ visitor: Visitor) async throws -> Vault.CodeResult {
        let pin = ask.form.text("pin")
        if !pin.isEmpty { return try await ask.vault.tryPin(pin, of: visitor) }
        return try await ask.vault.unlock(
            password: ask.form["password"] ?? "", of: visitor)
    }

    private static func locked(_ ask: Ask) async throws -> Visitor? {
        guard let token = ask.token else { return nil }
        return try await ask.vault.visit(token)
    }

    private static func page(
        _ visitor: Visitor, _ ask: Ask, to: String?, refusal: String? = nil
    ) async throws -> Page {
        UnlockPage(hasPin: try await ask.vault.hasPin(visitor), to: to, csrf: ask.csrf, refusal: refusal).page
    }
}
