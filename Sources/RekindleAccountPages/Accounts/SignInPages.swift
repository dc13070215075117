import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// Signing in.
struct SignInPage: WayInPage {
    var login: String
    var to: String?
    var csrf: String
    var refusal: FormRefusal?
    /// What ended the session that this browser had.
    var ended: EndedBy?

    var page: Page {
        Page(
            heading: "Sign in",
            body: """
                \(ended.map { Notice($0.words(comesBack: to != nil), kind: .care).html })\(form)
                <p><a href="\(Path.recover.url)">I have lost my password</a></p>
                """)
    }

    private var form: PostForm {
        form(
            at: .signIn,
            """
            \(TextField(
                label: "Login name", name: "login", value: login, autocomplete: .username, isRequired: true,
                autofocus: login.isEmpty))
            \(TextField(
                label: "Password", name: "password", type: "password", autocomplete: .currentPassword,
                isRequired: true, refusal: refusal?["password"]))
            """, submit: "Sign in")
    }
}

/// The second step, for those who turned it on.
struct SignInCodePage: WayInPage {
    var to: String?
    var csrf: String
    var refusal: FormRefusal?

    var page: Page {
        Page(
            heading: "The code, please", lede: "Six digits from your authenticator.",
            body: """
                \(code)
                <p><a href="\(Path.recover.url)">I have lost my authenticator</a></p>
                <p class="hint">The recovery code on your paper opens your account without it.</p>
                \(another)
                """)
    }

    private var code: PostForm {
        form(
            at: .signInCode,
            TextField(
                label: "Code", name: "code", autocomplete: .oneTimeCode, inputmode: "numeric", isRequired: true,
                autofocus: true, refusal: refusal?["code"]
            ).html, submit: "Go on")
    }

    /// The session that waits for the code ends with it.
    private var another: PostForm {
        PostForm(
            action: Path.signOut.url, csrf: csrf, hidden: [("to", Path.signIn.url)],
            submit: "Sign in with another account", weight: .quiet)
    }
}

extension SignInRoutes {
    static func signIn(_ request: Request) async throws -> Reply {
        let to = request.ownURL(request.query["to"])
        if request.signedIn != nil { return .go(to: to ?? Path.today.url) }
        let ended = request.query["ended"].flatMap(EndedBy.init)
        return .page(SignInPage(login: "", to: to, csrf: request.csrf, ended: ended).page)
    }

    static func enter(_ request: Request) async throws -> Reply {
        let login = request.form.text("login")
        let to = request.ownURL(request.form["to"])
        let page = SignInPage(login: login, to: to, csrf: request.csrf)
        let attempt = SignInAttempt(
            login: login, password: request.form["password"] ?? "", note: request.sessionNote,
            addressPrefix: request.addressPrefix, knownBrowser: request.knownBrowser)
        switch try await Accounts.signIn(attempt, request.vault) {
        case .entered(let token):
            return try await known(token, request, in: await request.entering(token, to: to ?? Path.today.url))
        case .needsCode(let token): return await request.entering(token, to: Path.signInCode.leading(to: to))
        case .wrong:
            return .refused(page.refusing("The login name or password is wrong. Please try again.", at: "password"))
        case .wait(let seconds): return .refused(page.refusing(WaitWords.words(seconds)))
        }
    }

    static func code(_ request: Request) async throws -> Reply {
        guard request.token != nil else { return .go(to: .signIn) }
        let to = request.ownURL(request.query["to"])
        if request.signedIn != nil { return .go(to: to ?? Path.today.url) }
        // The session is past this step and locked, such as where an old tab is loaded again.
        if try await locked(request) != nil {
            return .go(to: Path.unlock.leading(to: to ?? Path.today.url))
        }
        return .page(SignInCodePage(to: to, csrf: request.csrf).page)
    }

    static func enterCode(_ request: Request) async throws -> Reply {
        guard let token = request.token else { return .go(to: .signIn) }
        let to = request.ownURL(request.form["to"])
        let code = request.form.text("code")
        switch try await Accounts.finishSignIn(
            token, code: code, knownBrowser: request.knownBrowser, request.vault)
        {
        case .wasOpen: return .go(to: to ?? Path.today.url)
        case .entered:
            return try await known(token, request, in: await request.entering(token, to: to ?? Path.today.url))
        case .wrongCode:
            let page = SignInCodePage(to: to, csrf: request.csrf)
            return .refused(page.refusing("That code does not fit. Wait for the next one.", at: "code"))
        case .wait(let seconds):
            let page = SignInCodePage(to: to, csrf: request.csrf)
            return .refused(page.refusing(WaitWords.words(seconds)))
        case .signedOut: return signedOut(by: .codes, request, to: to)
        }
    }

    /// The reply with the token by which this browser is not held up by other people's failed attempts.
    static func known(_ token: SessionToken, _ request: Request, in reply: Reply) async throws -> Reply {
        guard let known = try await Accounts.knownBrowser(in: token, request.vault) else { return reply }
        return reply.with(request.site.cookies.setting(.known, known, days: 365))
    }
}
