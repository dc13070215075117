import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension AccountRoutes {
    static func recovery(_ request: Request, _ me: Context) async throws -> RecoveryPage {
        RecoveryPage(choice: try await Accounts.recoveryChoice(of: me)?.content, csrf: request.csrf)
    }

    /// First who could find the paper; then, with a word that fits, the two ways side by side.
    static func decideRecovery(_ request: Request, _ me: Context) async throws -> Reply {
        guard let finder = Finder(rawValue: request.form.text("finder")) else {
            return .refused(
                try await recovery(request, me).refusing("Choose one of the three. It is not kept."))
        }
        let (password, seen) = (request.form["password"], request.form.version ?? 0)
        if request.form.has("make") {
            let made = try await Accounts.makeRecoveryCode(password: password, seen: seen, by: me)
            return try await answer(made, .make, finder, request, me)
        }
        if request.form.has("none") {
            let declined = try await Accounts.declineRecoveryCode(password: password, seen: seen, by: me)
            return try await answer(declined, .none, finder, request, me)
        }
        return .page(try await offer(finder, request, me).page)
    }

    private static func answer(
        _ outcome: RecoveryOutcome, _ way: RecoveryOfferPage.Way, _ finder: Finder, _ request: Request, _ me: Context
    ) async throws -> Reply {
        switch outcome {
        case .unchanged, .kept: return .kept(.me)
        // Shown on the answer itself and nowhere else, so there is no redirect.
        case .made(let code): return .page(RecoveryCodePage(code: code.text, isAfterRecovery: false).page)
        case .notOwner: return .refused(try await offer(finder, request, me).refusing(way, notThePassword))
        case .late:
            var page = try await offer(finder, request, me)
            page.isLate = true
            return .refused(page.page)
        }
    }

    private static func offer(_ finder: Finder, _ request: Request, _ me: Context) async throws -> RecoveryOfferPage {
        let choice = try await Accounts.recoveryChoice(of: me)
        return RecoveryOfferPage(
            finder: finder, hasCode: choice?.content.hasCode ?? false, version: choice.version, csrf: request.csrf)
    }
}
