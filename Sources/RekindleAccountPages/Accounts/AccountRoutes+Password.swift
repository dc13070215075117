import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI

extension AccountRoutes {
    static func password(_ request: Request, _ me: Context) async throws -> Reply {
        .page(PasswordPage(csrf: request.csrf).page)
    }

    static func changePassword(_ request: Request, _ me: Context) async throws -> Reply {
        let page = PasswordPage(csrf: request.csrf)
        let (old, new) = (request.form["old"] ?? "", request.form["new"] ?? "")
        let login = try await Accounts.login(of: me)
        if let refusal = PasswordRule.refusal(new, login: login, common: request.site.commonPasswords) {
            return .refused(page.refusing(refusal.words))
        }
        let isChanged = try await Accounts.changePassword(from: old, to: new, by: me)
        return isChanged ? .kept(.sessions) : .refused(page.refusing(notThePassword))
    }
}
