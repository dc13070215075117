import RekindleCore
import RekindleRooms
import RekindleVault

extension MeRoutes {
    static func password(_ request: Request, _ signedIn: Context) async throws -> Reply {
        .page(PasswordPage(csrf: request.csrf).page)
    }

    static func changePassword(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let page = PasswordPage(csrf: request.csrf)
        let (old, new) = (request.form["old"] ?? "", request.form["new"] ?? "")
        let login = try await signedIn.personal.only(LoginName.self)?.content.login ?? ""
        if let refusal = PasswordRule.refusal(new, login: login) { return .refused(page.refusing(refusal.words)) }
        // Asked through the lock first, which counts wrong tries.
        guard try await isOwner(old, request, signedIn) else { return .refused(page.refusing(notThePassword)) }
        let isChanged = try await onceMore {
            try await request.vault.changePassword(old, to: new, by: signedIn.visitor)
        }
        return isChanged ? .kept(.sessions) : .refused(page.refusing(notThePassword))
    }
}
