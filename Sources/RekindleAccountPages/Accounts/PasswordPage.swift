import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI

/// A new password for the old one.
struct PasswordPage: Refusable, Sendable {
    var csrf: String
    var refusal: String?

    var page: Page {
        Page(
            heading: "A new password",
            lede: "Every other session ends at once. Nothing you wrote changes, and nobody is told.", tab: .me,
            back: ("Me", Path.me.url),
            body: """
                \(form)
                <p class="hint">A <a href="\(Path.recovery.url)">recovery code</a> stays as it is. If someone may have \
                seen that paper, make a new code as well, or decide against one.</p>
                """)
    }

    private var form: PostForm {
        PostForm(
            action: Path.password.url, csrf: csrf, refusal: refusal,
            body: """
                \(TextField(
                    label: "The password now", name: "old", type: "password", autocomplete: "current-password",
                    isRequired: true, autofocus: refusal == nil))
                \(TextField(
                    label: "The new one", name: "new",
                    hint: "\(PasswordRule.shortest) to \(PasswordRule.longest) letters; a few words in a row work well. One that nobody "
                        + "close to you knows. Nobody can reset it for you.",
                    type: "password", autocomplete: "new-password", isRequired: true))
                """, submit: "Change it")
    }
}

extension AccountRoutes {
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
