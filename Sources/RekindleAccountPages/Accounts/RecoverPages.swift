import HTTPTypes
import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// Opening an account with the code on the paper.
struct RecoverPage: Refusable, Sendable {
    var login: String
    /// What was typed, so that whoever copied it from paper mends a letter and not all of it.
    var code = ""
    var csrf: String
    var refusal: FormRefusal?

    var page: Page {
        Page(
            heading: "A lost password",
            lede: """
                The code from your paper opens your account again. Nobody can without it, not even whoever runs this \
                server.
                """,
            back: ("Sign in", Path.signIn.url),
            body: PostForm(
                action: Path.recover.url, csrf: csrf, refusal: refusal, body: fields, submit: "Open my account"
            ).html)
    }

    private var fields: HTML {
        """
        \(TextField(
            label: "Login name", name: "login", value: login, autocomplete: .username, isRequired: true))
        \(TextField(
            label: "Recovery code", name: "code", value: code, hint: "Eight groups of four. Spaces and dashes do not matter.",
            autocomplete: .off, isRequired: true, refusal: refusal?["code"]))
        \(TextField(
            label: "New password", name: "password", hint: "\(PasswordRule.shortest) to \(PasswordRule.longest) characters.",
            type: "password", autocomplete: .newPassword, isRequired: true, refusal: refusal?["password"]))
        """
    }
}

/// A recovery code, shown this once.
struct RecoveryCodePage: Sendable {
    /// What was done before it is shown.
    enum After { case deciding, recovery, newPassword }

    var code: String
    var after: After

    var page: Page {
        Page(
            heading: "Write this down now",
            lede: "It is shown this once. Whoever has it, and your login name, can open your account.",
            body: """
                \(done.map { Notice($0, kind: .done) })
                <p class="accounts-code">\(code)</p>
                <p>On paper, in a place that only you look into. A photo of it lies in your phone’s pictures.</p>
                <p>\(ActionLink(title: "I have it", url: Path.today.url))</p>
                """)
    }
}

extension RecoveryCodePage {
    private var done: String? {
        switch after {
        case .deciding: nil
        case .recovery: "Your account is open. The old code, the PIN, the second step and all other sessions are gone."
        case .newPassword: "The new password is kept. The old code, the PIN and all other sessions are gone."
        }
    }
}

extension SignInRoutes {
    static func recover(_ request: Request) async throws -> Reply {
        .page(RecoverPage(login: "", csrf: request.csrf).page)
    }

    static func reopen(_ request: Request) async throws -> Reply {
        let login = request.form.text("login")
        let password = request.form["password"] ?? ""
        let code = request.form.text("code")
        // What is longer than any code is not shown again.
        let page = RecoverPage(login: login, code: Typed.code(code) == nil ? "" : code, csrf: request.csrf)
        if let refusal = PasswordRule.refusal(password, login: login, common: request.site.commonPasswords) {
            return .refused(page.refusing(refusal.words, at: "password"))
        }
        let attempt = SignInAttempt(
            login: login, password: password, note: request.sessionNote, addressPrefix: request.addressPrefix,
            knownBrowser: request.knownBrowser)
        switch try await Accounts.recover(attempt, code: code, day: request.day(), request.vault) {
        case .wrong:
            return .refused(page.refusing("The login name or the code is wrong. Please check both.", at: "code"))
        case .wait(let seconds): return .refused(page.refusing(WaitWords.words(seconds)))
        case .recovered(let token, let code):
            var reply = await request.entering(token, to: Path.today.url)
            reply.location = nil
            reply.status = .ok
            reply.body = .page(RecoveryCodePage(code: code.text, after: .recovery).page)
            return try await known(token, request, in: reply)
        }
    }
}
