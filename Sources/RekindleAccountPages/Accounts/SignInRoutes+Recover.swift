import HTTPTypes
import RekindleCore
import RekindleSite
import RekindleUI
import RekindleVault

extension SignInRoutes {
    static func recover(_ request: Request) async throws -> Reply {
        .page(RecoverPage(login: "", csrf: request.csrf).page)
    }

    static func reopen(_ request: Request) async throws -> Reply {
        let login = request.form.text("login")
        let password = request.form["password"] ?? ""
        let page = RecoverPage(login: login, csrf: request.csrf)
        if let refusal = PasswordRule.refusal(password, login: login, common: request.site.commonPasswords) {
            return .refused(page.refusing(refusal.words))
        }
        let attempt = SignInAttempt(
            login: login, password: password, note: request.sessionNote, addressPrefix: request.addressPrefix)
        switch try await request.vault.recover(attempt, code: request.form.text("code"), day: request.day()) {
        case .wrong: return .refused(page.refusing("That login name and code do not fit together. Check both."))
        case .wait(let seconds): return .refused(page.refusing(waiting(seconds)))
        case .recovered(let token, let code):
            var reply = request.entering(token, to: Path.today.url)
            reply.location = nil
            reply.status = .ok
            reply.body = .page(RecoveryCodePage(code: code.text, isAfterRecovery: true).page)
            return try await known(login, request, in: reply)
        }
    }
}
