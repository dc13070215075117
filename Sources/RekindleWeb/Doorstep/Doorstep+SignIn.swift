import Hummingbird
import RekindleCore
import RekindleVault

extension Doorstep {
    static func signIn(_ ask: Ask) async throws -> Answer {
        if ask.signedIn != nil { return .go(to: .today) }
        return .page(SignInPage(login: "", to: ask.ownURL(ask.query["to"]), csrf: ask.csrf).page)
    }

    static func enter(_ ask: Ask) async throws -> Answer {
        let login = ask.form.text("login")
        let to = ask.ownURL(ask.form["to"])
        let page = SignInPage(login: login, to: to, csrf: ask.csrf)
        let attempt = SignInTry(
            login: login, password: ask.form["password"] ?? "", note: ask.sessionNote,
            addressPrefix: ask.addressPrefix, knownBrowser: ask.knownBrowser)
        switch try await ask.vault.signIn(attempt) {
        case .entered(let token):
            return try await known(login, ask, in: ask.entering(token, to: to ?? Path.today.url))
        case .needsCode(let token):
            let query = to.map { "?to=\($0.addingPercentEncoding)" } ?? ""
            return try await known(login, ask, in: ask.entering(token, to: Path.signInCode.url + query))
        case .wrong: return .refused(page.refusing("That login name and password do not fit together. Try again."))
        case .wait(let seconds): return .refused(page.refusing(waiting(seconds)))
        }
    }

    static func code(_ ask: Ask) async throws -> Answer {
        guard ask.token != nil else { return .go(to: .signIn) }
        if ask.signedIn != nil { return .go(to: ask.ownURL(ask.query["to"]) ?? Path.today.url) }
        return .page(SignInCodePage(to: ask.ownURL(ask.query["to"]), csrf: ask.csrf).page)
    }

    static func enterCode(_ ask: Ask) async throws -> Answer {
        guard let token = ask.token else { return .go(to: .signIn) }
        let to = ask.ownURL(ask.form["to"])
        // The same form sent twice finds the session open, and leaves it so.
        if try await ask.vault.visit(token) != nil { return .go(to: to ?? Path.today.url) }
        switch try await ask.vault.finishSignIn(token, code: ask.form.text("code")) {
        case .right: return ask.entering(token, to: to ?? Path.today.url)
        case .wrong:
            let page = SignInCodePage(to: to, csrf: ask.csrf, refusal: "That code does not fit. Wait for the next one.")
            return .refused(page.page)
        case .signedOut: return .go(to: .signIn).with(ask.site.cookies.clearing(.session))
        }
    }

    static func waiting(_ seconds: Int64) -> String {
        seconds == 1 ? "Try again in 1 second." : "Try again in \(seconds) seconds."
    }

    /// The answer with the mark by which this browser is not held up by other people's failed tries.
    static func known(_ login: String, _ ask: Ask, in answer: Answer) async throws -> Answer {
        guard let mark = try await ask.vault.knownBrowser(login: login) else { return answer }
        return answer.with(ask.site.cookies.setting(.known, mark, days: 365))
    }
}
