import RekindleVault

extension MeRoom {
    static func recoveryState(_ signedIn: SignedIn) async throws -> RecoveryState {
        RecoveryState(try await signedIn.personal.only(RecoveryChoice.self)?.content)
    }

    static func recovery(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        .page(RecoveryPage(state: try await recoveryState(signedIn), csrf: ask.csrf).page)
    }

    /// First who could find the paper; then, with a word that fits, the two ways side by side.
    static func decideRecovery(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        let state = try await recoveryState(signedIn)
        guard let finder = Finder(rawValue: ask.form.text("finder")) else {
            return .refused(
                RecoveryPage(state: state, csrf: ask.csrf).refusing("Choose one of the three. It is not kept."))
        }
        let version = try await signedIn.personal.only(RecoveryChoice.self)?.version ?? 0
        var page = RecoveryOfferPage(finder: finder, hasCode: state.hasCode, version: version, csrf: ask.csrf)
        // The same no twice is one no.
        if ask.form.has("none"), case .none = state { return .kept(.me) }
        if ask.form.has("make") || ask.form.has("none"), (ask.form.version ?? 0) != version {
            page.isLate = true
            return .refused(page.page)
        }
        if ask.form.has("make") { return try await makeCode(page, ask, signedIn) }
        if ask.form.has("none") { return try await haveNone(page, ask, signedIn) }
        return .page(page.page)
    }

    /// Shown on the answer itself and nowhere else, so there is no redirect.
    private static func makeCode(
        _ page: RecoveryOfferPage, _ ask: Ask, _ signedIn: SignedIn
    ) async throws -> Answer {
        guard try await isOwner(ask.form["password"], ask, signedIn) else {
            return .refused(page.refusing(.make, notThePassword))
        }
        let day = ask.day(in: signedIn.zone)
        let code = try await onceMore { try await ask.vault.makeRecoveryCode(for: signedIn.visitor, day: day) }
        return .page(RecoveryCodePage(code: code.text, isAfterRecovery: false).page)
    }

    /// A code that exists is somebody's safety net, so taking it away asks for the password too.
    private static func haveNone(
        _ page: RecoveryOfferPage, _ ask: Ask, _ signedIn: SignedIn
    ) async throws -> Answer {
        if page.hasCode {
            guard try await isOwner(ask.form["password"], ask, signedIn) else {
                return .refused(page.refusing(.none, notThePassword))
            }
        }
        let day = ask.day(in: signedIn.zone)
        try await onceMore { try await ask.vault.declineRecoveryCode(for: signedIn.visitor, day: day) }
        return .kept(.me)
    }
}
