import RekindleRooms
import RekindleVault

extension MeRoutes {
    static func secondStep(_ request: Request, _ signedIn: Context) async throws -> Reply {
        .page(try await secondStepPage(request, signedIn).page)
    }

    static func changeSecondStep(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let page = try await secondStepPage(request, signedIn)
        switch page.state {
        case .off:
            // A form for what was on or prepared until just now begins nothing.
            return request.form.has("prepare") ? try await prepare(request, signedIn) : .go(to: .secondStep)
        case .prepared: return try await confirm(page, request, signedIn)
        case .on: return try await remove(page, request, signedIn)
        }
    }

    private static func prepare(_ request: Request, _ signedIn: Context) async throws -> Reply {
        _ = try await onceMore { try await request.vault.prepareSecondStep(signedIn.visitor) }
        return .go(to: .secondStep)
    }

    /// Turning it on asks for the password too: otherwise whoever finds a session open could shut its owner out.
    private static func confirm(_ page: SecondStepPage, _ request: Request, _ signedIn: Context) async throws -> Reply {
        if request.form.has("prepare") { return .go(to: .secondStep) }
        if request.form.has("stop") {
            try await onceMore { try await request.vault.removeSecondStep(signedIn.visitor) }
            return .go(to: .me)
        }
        guard try await isOwner(request.form["password"], request, signedIn) else {
            return .refused(page.refusing(notThePassword))
        }
        let isOn = try await onceMore {
            try await request.vault.confirmSecondStep(request.form.text("code"), by: signedIn.visitor)
        }
        return isOn ? .kept(.me) : .refused(page.refusing(SecondStepPage.wrongCode))
    }

    private static func remove(_ page: SecondStepPage, _ request: Request, _ signedIn: Context) async throws -> Reply {
        // A form for turning it on, sent once more, changes nothing.
        guard request.form.has("remove") else { return .go(to: .secondStep) }
        guard try await isOwner(request.form["password"], request, signedIn) else {
            return .refused(page.refusing(notThePassword))
        }
        try await onceMore { try await request.vault.removeSecondStep(signedIn.visitor) }
        return .kept(.me)
    }

    private static func secondStepPage(_ request: Request, _ signedIn: Context) async throws -> SecondStepPage {
        SecondStepPage(
            state: try await secondStepState(request, signedIn), hasCode: try await recoveryState(signedIn).hasCode,
            csrf: request.csrf)
    }

    private static func secondStepState(_ request: Request, _ signedIn: Context) async throws -> SecondStepPage.State {
        guard let step = try await signedIn.personal.only(SecondStep.self)?.content else { return .off }
        if step.isOn { return .on }
        let login = try await signedIn.personal.only(LoginName.self)?.content.login ?? ""
        return .prepared(
            AuthenticatorKey(secret: Base32.encode(step.secret), issuer: request.settings.instance, login: login))
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
