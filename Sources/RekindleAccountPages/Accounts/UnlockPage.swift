import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// Opening a session that locked itself. It says nowhere whose session it is, not to a password manager either: whoever
/// finds the device locked may not know.
struct UnlockPage: WayInPage {
    var hasPin: Bool
    var to: String?
    var csrf: String
    var refusal: FormRefusal?

    var page: Page {
        Page(
            heading: "Locked", lede: "It locks by itself after a while, for children and colleagues.",
            body: """
                \(form)
                \(SignOutPage.form(csrf))
                """)
    }

    private var form: PostForm {
        form(
            at: .unlock,
            """
            \(HTML.when(hasPin) {
                TextField(
                    label: "PIN", name: "pin", type: "password", autocomplete: .off, inputmode: "numeric",
                    autofocus: true, refusal: refusal?["pin"])
            })
            \(TextField(
                label: hasPin ? "Or your password" : "Your password", name: "password", type: "password",
                autocomplete: .currentPassword, autofocus: !hasPin, refusal: refusal?["password"]))
            """, submit: "Open again")
    }
}

extension SignInRoutes {
    static func unlock(_ request: Request) async throws -> Reply {
        if request.signedIn != nil { return .go(to: request.ownURL(request.query["to"]) ?? Path.today.url) }
        guard let visitor = try await locked(request) else { return .go(to: .signIn) }
        return .page(try await page(visitor, request, to: request.ownURL(request.query["to"])).page)
    }

    static func open(_ request: Request) async throws -> Reply {
        guard let token = request.token, let visitor = try await locked(request) else { return .go(to: .signIn) }
        let to = request.ownURL(request.form["to"])
        let (pin, password) = (request.form.text("pin"), request.form["password"] ?? "")
        switch try await Accounts.unlock(visitor, pin: pin, password: password, request.vault) {
        case .right: return await request.entering(token, to: to ?? Path.today.url)
        case .signedOut: return signedOut(by: .pins, request, to: to)
        case .wrong:
            let page = try await page(visitor, request, to: to)
            let field = page.hasPin && password.isEmpty ? "pin" : "password"
            return .refused(page.refusing("That did not open it. Try again, or use the password.", at: field))
        case .wait(let seconds):
            let page = try await page(visitor, request, to: to)
            return .refused(page.refusing(WaitWords.words(seconds)))
        }
    }

    /// Whose locked session it is; nil where there is none, or where its second step is still to come.
    static func locked(_ request: Request) async throws -> Visitor? {
        guard let token = request.token else { return nil }
        return try await Accounts.locked(token, request.vault)
    }

    private static func page(_ visitor: Visitor, _ request: Request, to: String?) async throws -> UnlockPage {
        UnlockPage(
            hasPin: try await Accounts.hasPin(visitor, request.vault), to: to, csrf: request.csrf)
    }
}
