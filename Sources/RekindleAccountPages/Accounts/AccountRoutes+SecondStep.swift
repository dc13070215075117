import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension AccountRoutes {
    static func changeSecondStep(_ request: Request, _ me: Context) async throws -> Reply {
        let page = try await secondStep(request, me)
        switch page.state {
        case .off:
            // A form for what was on or prepared until just now begins nothing.
            if request.form.has("prepare") { try await Accounts.prepareSecondStep(by: me) }
            return .go(to: .secondStep)
        case .prepared: return try await confirm(page, request, me)
        case .on: return try await remove(page, request, me)
        }
    }

    private static func confirm(_ page: SecondStepPage, _ request: Request, _ me: Context) async throws -> Reply {
        if request.form.has("prepare") { return .go(to: .secondStep) }
        if request.form.has("stop") {
            try await Accounts.dropPreparedSecondStep(by: me)
            return .go(to: .me)
        }
        let (code, password) = (request.form.text("code"), request.form["password"])
        return switch try await Accounts.confirmSecondStep(code, password: password, by: me) {
        case .on: .kept(.me)
        case .wrongCode: .refused(page.refusing(SecondStepPage.wrongCode))
        case .notOwner: .refused(page.refusing(notThePassword))
        }
    }

    private static func remove(_ page: SecondStepPage, _ request: Request, _ me: Context) async throws -> Reply {
        // A form for turning it on, sent once more, changes nothing.
        guard request.form.has("remove") else { return .go(to: .secondStep) }
        let isRemoved = try await Accounts.removeSecondStep(password: request.form["password"], by: me)
        return isRemoved ? .kept(.me) : .refused(page.refusing(notThePassword))
    }

    static func secondStep(_ request: Request, _ me: Context) async throws -> SecondStepPage {
        SecondStepPage(
            state: try await Accounts.secondStep(of: me), issuer: request.settings.instance,
            hasCode: try await Accounts.recoveryChoice(of: me)?.content.hasCode ?? false, csrf: request.csrf)
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
