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
                try await recovery(request, me).refusing(
                    "Choose one of the three. Your choice is not kept.", at: "finder"))
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
        case .made(let code): return .page(RecoveryCodePage(code: code.text, after: .deciding).page)
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
            finder: finder, hasCode: choice?.content.hasCode ?? false, login: try await Accounts.login(of: me),
            version: choice.version, csrf: request.csrf)
    }
}

extension RecoveryChoice {
    /// What somebody has decided, with the day.
    var words: String {
        let day = DayWords(day).words
        return hasCode ? "A code on paper, made on \(day)" : "None, as you chose on \(day)"
    }
}

/// Who could come across a paper with the code on it. Asked to give a fitting word, and never kept.
enum Finder: String, CaseIterable, Sendable {
    case me, trusted, unwanted

    var title: String {
        switch self {
        case .me: "Only me"
        case .trusted: "Somebody I trust with all I write here"
        case .unwanted: "Somebody I would not want to"
        }
    }

    /// What follows from it, before anything is made.
    var advice: String {
        switch self {
        case .me:
            """
            Then a code is a good safety net. Should the password ever slip your mind, the paper opens your account. \
            Having none is fine too: then the password is the one way in.
            """
        case .trusted:
            """
            Then the paper is a spare key in their hands: with it and your login name they could read everything of \
            yours, without you noticing at once. Fine for you? A code helps. Not quite? None is just as good.
            """
        case .unwanted:
            """
            Then none is a good choice: what does not exist cannot be found. The password in your head stays the one \
            way in. If a code would still help, its paper belongs far from home, with a friend or at work.
            """
        }
    }
}
