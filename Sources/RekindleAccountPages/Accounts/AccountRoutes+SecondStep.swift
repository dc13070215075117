import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension AccountRoutes {
    /// A key that was prepared is shown on the answer to the password and nowhere else.
    static func showSecondStep(_ request: Request, _ me: Context) async throws -> Reply {
        var page = try await secondStep(request, me)
        if page.state != .on { page.state = .off }
        return .page(page.page)
    }

    static func changeSecondStep(_ request: Request, _ me: Context) async throws -> Reply {
        let page = try await secondStep(request, me)
        if page.state == .on { return try await remove(page, request, me) }
        if request.form.has("stop") {
            try await Accounts.dropPreparedSecondStep(by: me)
            return .go(to: .me)
        }
        if request.form.has("prepare") { return try await prepare(page, request, me) }
        // A form for what was on until just now begins nothing.
        return request.form.has("code") ? try await confirm(page, request, me) : .go(to: .secondStep)
    }

    private static func prepare(_ page: SecondStepPage, _ request: Request, _ me: Context) async throws -> Reply {
        guard try await Accounts.prepareSecondStep(password: request.form["password"], by: me) else {
            var page = page
            page.state = .off
            return .refused(page.refusing(notThePassword, at: "password"))
        }
        return .page(try await secondStep(request, me.fresh).page)
    }

    private static func confirm(_ page: SecondStepPage, _ request: Request, _ me: Context) async throws -> Reply {
        var page = page
        let (code, password) = (request.form.text("code"), request.form["password"])
        switch try await Accounts.confirmSecondStep(code, password: password, by: me) {
        case .on: return .kept(.me)
        case .wrongCode: return .refused(page.refusing(SecondStepPage.wrongCode, at: "code"))
        case .notOwner:
            page.showsKey = false
            return .refused(page.refusing(notThePassword, at: "password"))
        case .gone:
            page.state = .off
            return .refused(page.refusing(SecondStepPage.gone))
        }
    }

    private static func remove(_ page: SecondStepPage, _ request: Request, _ me: Context) async throws -> Reply {
        // A form for turning it on, sent once more, changes nothing.
        guard request.form.has("remove") else { return .go(to: .secondStep) }
        let isRemoved = try await Accounts.removeSecondStep(password: request.form["password"], by: me)
        return isRemoved ? .kept(.me) : .refused(page.refusing(notThePassword, at: "password"))
    }

    static func secondStep(_ request: Request, _ me: Context) async throws -> SecondStepPage {
        SecondStepPage(
            state: try await Accounts.secondStep(of: me), issuer: request.settings.instance,
            hasCode: try await Accounts.recoveryChoice(of: me)?.content.hasCode ?? false,
            login: try await Accounts.login(of: me), csrf: request.csrf)
    }
}

/// A secret as authenticators take it. The issuer is the instance's neutral name.
struct AuthenticatorKey: Equatable, Sendable {
    var secret: String
    var issuer: String
    var login: String

    /// The key as an address; the login tells two accounts on one phone apart.
    var url: String {
        let issuer = issuer.addingPercentEncoding
        return "otpauth://totp/\(issuer):\(login.addingPercentEncoding)?secret=\(secret)&issuer=\(issuer)"
    }

    /// Groups of four, to be typed.
    var grouped: String {
        let letters = Array(secret)
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: " ")
    }
}
