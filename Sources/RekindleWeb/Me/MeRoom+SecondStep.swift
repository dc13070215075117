import RekindleVault

extension MeRoom {
    static func secondStep(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        .page(try await secondStepPage(ask, signedIn).page)
    }

    static func changeSecondStep(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        let page = try await secondStepPage(ask, signedIn)
        switch page.state {
        case .off:
            // A form for what was on or prepared until just now begins nothing.
            return ask.form.has("prepare") ? try await prepare(ask, signedIn) : .go(to: .secondStep)
        case .prepared: return try await confirm(page, ask, signedIn)
        case .on: return try await remove(page, ask, signedIn)
        }
    }

    private static func prepare(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        _ = try await onceMore { try await ask.vault.prepareSecondStep(signedIn.visitor) }
        return .go(to: .secondStep)
    }

    /// Turning it on asks for the password too: otherwise whoever finds a session open could shut its owner out.
    private static func confirm(_ page: SecondStepPage, _ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        if ask.form.has("prepare") { return .go(to: .secondStep) }
        if ask.form.has("stop") {
            try await onceMore { try await ask.vault.removeSecondStep(signedIn.visitor) }
            return .go(to: .me)
        }
        guard try await isOwner(ask.form["password"], ask, signedIn) else {
            return .refused(page.refusing(notThePassword))
        }
        let isOn = try await onceMore {
            try await ask.vault.confirmSecondStep(ask.form.text("code"), by: signedIn.visitor)
        }
        return isOn ? .kept(.me) : .refused(page.refusing(SecondStepPage.wrongCode))
    }

    private static func remove(_ page: SecondStepPage, _ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        // A form for turning it on, sent once more, changes nothing.
        guard ask.form.has("remove") else { return .go(to: .secondStep) }
        guard try await isOwner(ask.form["password"], ask, signedIn) else {
            return .refused(page.refusing(notThePassword))
        }
        try await onceMore { try await ask.vault.removeSecondStep(signedIn.visitor) }
        return .kept(.me)
    }

    private static func secondStepPage(_ ask: Ask, _ signedIn: SignedIn) async throws -> SecondStepPage {
        SecondStepPage(
            state: try await secondStepState(ask, signedIn), hasCode: try await recoveryState(signedIn).hasCode,
            csrf: ask.csrf)
    }

    private static func secondStepState(_ ask: Ask, _ signedIn: SignedIn) async throws -> SecondStepPage.State {
        guard let step = try await signedIn.personal.only(SecondStep.self)?.content else { return .off }
        if step.isOn { return .on }
        let login = try await signedIn.personal.only(LoginName.self)?.content.login ?? ""
        return .prepared(
            AuthenticatorKey(secret: Base32.encode(step.secret), issuer: ask.settings.instance, login: login))
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
