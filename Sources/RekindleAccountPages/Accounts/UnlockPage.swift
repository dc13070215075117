import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// Opening a session that locked itself. It says nowhere whose session it is, not to a password manager either: whoever
/// finds the device locked may not know.
struct UnlockPage: WayInPage {
    var hasPin: Bool
    /// There is a PIN, of which too many were wrong: it opens nothing until the password was given.
    var needsPassword = false
    var to: String?
    var csrf: String
    var refusal: FormRefusal?
    /// Nothing was compared, after too many tries.
    var isWaiting = false

    /// What a PIN comes to where the lock was opened from elsewhere since this browser was there.
    static let noPin = "A PIN is not enough in this browser just now. Please type your password; nothing is lost."
    /// What it comes to after too many wrong ones, of whoever typed them. Nobody is signed out by those of others.
    static let pinRests =
        "Many wrong PINs were typed, perhaps on another device. Please type your password once; then the PIN works again. "
        + "Nothing is lost, and you are still signed in."

    var page: Page {
        Page(
            heading: "Locked", lede: "It locks by itself after a while, for children and colleagues.",
            body: """
                \(HTML.when(needsPassword && refusal?.words != Self.pinRests) { "<p>\(Self.pinRests)</p>\n" })\
                \(form)
                \(HTML.when(isWaiting) {
                    """
                    <p class="hint">If it asks you to wait again and again, sign out and sign in anew. This session then \
                    ends, and so does any copy of it.</p>

                    """
                })\
                \(SignOutPage.form(csrf))
                """)
    }

    private var form: PostForm {
        form(at: .unlock, OwnerFields(hasPin: hasPin, refusal: refusal).html, submit: "Open again")
    }
}

extension SignInRoutes {
    static func unlock(_ request: Request) async throws -> Reply {
        if request.signedIn != nil { return .go(to: request.ownURL(request.query["to"]) ?? Path.today.url) }
        guard let visitor = try await locked(request) else { return .go(to: .signIn) }
        return .page(try await page(visitor, request, to: request.ownURL(request.query["to"])).page)
    }

    static func open(_ request: Request) async throws -> Reply {
        let to = request.ownURL(request.form["to"])
        // Compares nothing where nothing is locked: from an open session, or a copy of one, nobody is held up at the lock.
        if request.signedIn != nil { return .go(to: to ?? Path.today.url) }
        guard let token = request.token, let visitor = try await locked(request) else { return .go(to: .signIn) }
        let (pin, password) = (request.form.text("pin"), request.form["password"] ?? "")
        let result = try await Accounts.unlock(
            visitor, pin: pin, password: password, isOfThisOpening: request.isOfThisOpening, request.vault)
        if result == .right { return await request.entering(token, to: to ?? Path.today.url) }
        if result == .signedOut { return signedOut(by: pin.isEmpty ? .passwords : .pins, request, to: to) }
        var page = try await page(visitor, request, to: to)
        if case .wait(let seconds) = result {
            page.isWaiting = true
            return .refused(page.refusing(WaitWords.words(seconds)))
        }
        let isPin = !pin.isEmpty && password.isEmpty
        if isPin, !request.isOfThisOpening { return .refused(page.refusing(UnlockPage.noPin, at: "password")) }
        if result == .needsPassword { return .refused(page.refusing(UnlockPage.pinRests, at: "password")) }
        let field = page.hasPin && password.isEmpty ? "pin" : "password"
        return .refused(page.refusing("That did not open it. Try again, or use the password.", at: field))
    }

    /// Whose locked session it is; nil where there is none, or where its second step is still to come.
    static func locked(_ request: Request) async throws -> Visitor? {
        guard let token = request.token else { return nil }
        return try await Accounts.locked(token, request.vault)
    }

    private static func page(_ visitor: Visitor, _ request: Request, to: String?) async throws -> UnlockPage {
        // Whoever has the cookie of the session alone does not learn whether there is a PIN.
        let pin = request.isOfThisOpening ? try await Accounts.pin(of: visitor, request.vault) : .none
        return UnlockPage(
            hasPin: pin == .opens, needsPassword: pin == .needsPassword, to: to, csrf: request.csrf)
    }
}
