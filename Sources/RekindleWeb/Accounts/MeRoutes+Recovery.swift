import RekindleRooms
import RekindleVault

extension MeRoutes {
    static func recoveryState(_ signedIn: Context) async throws -> RecoveryState {
        RecoveryState(try await signedIn.personal.only(RecoveryChoice.self)?.content)
    }

    static func recovery(_ request: Request, _ signedIn: Context) async throws -> Reply {
        .page(RecoveryPage(state: try await recoveryState(signedIn), csrf: request.csrf).page)
    }

    /// First who could find the paper; then, with a word that fits, the two ways side by side.
    static func decideRecovery(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let state = try await recoveryState(signedIn)
        guard let finder = Finder(rawValue: request.form.text("finder")) else {
            return .refused(
                RecoveryPage(state: state, csrf: request.csrf).refusing("Choose one of the three. It is not kept."))
        }
        let version = try await signedIn.personal.only(RecoveryChoice.self)?.version ?? 0
        var page = RecoveryOfferPage(finder: finder, hasCode: state.hasCode, version: version, csrf: request.csrf)
        // The same no twice is one no.
        if request.form.has("none"), case .none = state { return .kept(.me) }
        if request.form.has("make") || request.form.has("none"), (request.form.version ?? 0) != version {
            page.isLate = true
            return .refused(page.page)
        }
        if request.form.has("make") { return try await makeCode(page, request, signedIn) }
        if request.form.has("none") { return try await haveNone(page, request, signedIn) }
        return .page(page.page)
    }

    /// Shown on the answer itself and nowhere else, so there is no redirect.
    private static func makeCode(
        _ page: RecoveryOfferPage, _ request: Request, _ signedIn: Context
    ) async throws -> Reply {
        guard try await isOwner(request.form["password"], request, signedIn) else {
            return .refused(page.refusing(.make, notThePassword))
        }
        let day = request.day(in: signedIn.zone)
        let code = try await onceMore { try await request.vault.makeRecoveryCode(for: signedIn.visitor, day: day) }
        return .page(RecoveryCodePage(code: code.text, isAfterRecovery: false).page)
    }

    /// A code that exists is somebody's safety net, so taking it away asks for the password too.
    private static func haveNone(
        _ page: RecoveryOfferPage, _ request: Request, _ signedIn: Context
    ) async throws -> Reply {
        if page.hasCode {
            guard try await isOwner(request.form["password"], request, signedIn) else {
                return .refused(page.refusing(.none, notThePassword))
            }
        }
        let day = request.day(in: signedIn.zone)
        try await onceMore { try await request.vault.declineRecoveryCode(for: signedIn.visitor, day: day) }
        return .kept(.me)
    }
}
