import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleVault

/// What is one's own: how one is called, the ways in, and who can read what.
enum MeRoutes {
    static let routes: [Route] = [
        .mine(.me, get: hub),
        .mine(.profile, get: profile, post: keepProfile).keepingDraft().fields(typed: ["name", "pronouns"]),
        .mine(.sessions, get: sessions, post: endOthers),
        .mine(.session("id"), post: endOne),
        .mine(.password, get: password, post: changePassword)
            .fields(secrets: ["old": .password, "new": .newPassword]),
        .mine(.pin, get: pin, post: keepPin).fields(secrets: ["pin": .code, "password": .password]),
        .mine(.recovery, get: recovery, post: decideRecovery).fields(secrets: ["password": .password]),
        .mine(.secondStep, get: secondStep, post: changeSecondStep)
            .fields(secrets: ["code": .code, "password": .password]),
        .mine(.news, post: dismissNews),
        .open(.trust, get: trust),
    ]

    private static func hub(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let visitor = signedIn.visitor
        return .page(
            MePage(
                name: signedIn.name, isConnected: signedIn.isConnected, hasPin: try await request.vault.hasPin(visitor),
                hasSecondStep: try await Accounts.secondStep(of: signedIn) == .on,
                recovery: try await recoveryState(signedIn), isKept: request.isKept, csrf: request.csrf
            ).page)
    }

    private static func trust(_ request: Request) async throws -> Reply {
        let accounts = try await request.site.accounts.value(request.vault)
        return .page(
            TrustPage(
                operatorName: request.settings.operatorName, isSmallInstance: accounts < SiteSettings.smallInstance,
                isSignedIn: request.signedIn != nil
            ).page)
    }

    private static func dismissNews(_ request: Request, _ signedIn: Context) async throws -> Reply {
        try await Accounts.dismissNews(by: signedIn)
        return .go(to: .today)
    }
}

extension MeRoutes {
    static let notThePassword =
        "That is not your password, so nothing was changed. After several tries it listens again after half a minute."
}
