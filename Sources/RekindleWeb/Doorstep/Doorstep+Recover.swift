import HTTPTypes
import RekindleCore
import RekindleVault

extension Doorstep {
    static func recover(_ ask: Ask) async throws -> Answer {
        .page(RecoverPage(login: "", csrf: ask.csrf).page)
    }

    static func reopen(_ ask: Ask) async throws -> Answer {
        let login = ask.form.text("login")
        let password = ask.form["password"] ?? ""
        let page = RecoverPage(login: login, csrf: ask.csrf)
        if let refusal = PasswordRule.refusal(password, login: login) {
            return .refused(page.refusing(refusal.words))
        }
        let attempt = SignInTry(
            login: login, password: password, note: ask.sessionNote, addressPrefix: ask.addressPrefix)
        switch try await ask.vault.recover(attempt, code: ask.form.text("code"), day: ask.day()) {
        case .wrong: return .refused(page.refusing("That login name and code do not fit together. Check both."))
        case .wait(let seconds): return .refused(page.refusing(waiting(seconds)))
        case .recovered(let token, let code):
            var answer = ask.entering(token, to: Path.today.url)
            answer.location = nil
            answer.status = .ok
            answer.body = .page(RecoveryCodePage(code: code.text, isAfterRecovery: true).page)
            return try await known(login, ask, in: answer)
        }
    }
}
