import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// A new password for the old one, and what becomes of the other ways in: whoever knew the old one may have set them.
struct PasswordPage: Refusable, Sendable {
    var login: String
    /// Whether a recovery code opens this account.
    var hasCode: Bool
    /// Whether signing in asks for a code.
    var hasSecondStep: Bool
    var paper: WaysAfter.Paper?
    var keepsSecondStep: Bool?
    var csrf: String
    var refusal: FormRefusal?

    /// Of what nothing was said yet. Both passwords are empty again then, so that these come first.
    var undecided: [(field: String, words: String)] {
        var fields: [(field: String, words: String)] = []
        if hasCode, paper == nil { fields.append(("paper", "Say whether your recovery code stays.")) }
        if hasSecondStep, keepsSecondStep == nil { fields.append(("step", "Say whether your second step stays.")) }
        if fields.isEmpty { return [] }
        return [("old", "Nothing was changed yet. Type both passwords once more.")] + fields
    }

    var page: Page {
        Page(
            heading: "A new password",
            lede: """
                Every other session ends at once, and a PIN goes with the old password. Nothing you wrote changes, and \
                nobody is told.
                """, tab: .me, back: ("Me", Path.me.url), body: "\(form)\n\(HTML.when(!hasCode) { withoutCode })")
    }

    private var form: PostForm {
        PostForm(
            action: Path.password.url, csrf: csrf, refusal: refusal,
            body: "\(passwords)\n\(HTML.when(hasCode) { papers.html })\(HTML.when(hasSecondStep) { steps.html })",
            submit: "Change it")
    }

    private var passwords: HTML {
        """
        \(OwnersLogin(login))\(TextField(
            label: "Current password", name: "old", type: "password", autocomplete: .currentPassword,
            isRequired: true, autofocus: refusal == nil || refusal?["old"] != nil, refusal: refusal?["old"]))
        \(TextField(
            label: "New password", name: "new",
            hint: "\(PasswordRule.shortest) to \(PasswordRule.longest) characters; a few words in a row work well. One that nobody "
                + "close to you knows. Nobody can reset it for you.",
            type: "password", autocomplete: .newPassword, isRequired: true,
            autofocus: refusal?["old"] == nil && refusal?["new"] != nil, refusal: refusal?["new"]))
        """
    }

    private var papers: Options {
        Options(
            legend: "Your recovery code", name: "paper",
            choices: [
                Choice(
                    value: WaysAfter.Paper.stays.rawValue, title: "It stays",
                    hint: "The paper is yours, and nobody saw it.",
                    isOn: paper == .stays),
                Choice(
                    value: WaysAfter.Paper.anew.rawValue, title: "A new one",
                    hint: "Shown once, after this. The old paper stops working.", isOn: paper == .anew),
            ], hint: "It opens your account without the password.", style: .rows,
            isRequired: true, refusal: refusal?["paper"])
    }

    private var steps: Options {
        Options(
            legend: "Your second step", name: "step",
            choices: [
                Choice(
                    value: "stays", title: "It stays", hint: "The authenticator is yours alone.",
                    isOn: keepsSecondStep == true),
                Choice(
                    value: "off", title: "Turn it off", hint: "You can set it up anew, with a new key.",
                    isOn: keepsSecondStep == false),
            ], style: .rows, isRequired: true, refusal: refusal?["step"])
    }

    private var withoutCode: HTML {
        """
        <p class="hint">No <a href="\(Path.recovery.url)">recovery code</a> opens this account.</p>
        """
    }
}

extension AccountRoutes {
    static func password(_ request: Request, _ me: Context) async throws -> PasswordPage {
        PasswordPage(
            login: try await Accounts.login(of: me),
            hasCode: try await Accounts.recoveryChoice(of: me)?.content.hasCode ?? false,
            hasSecondStep: try await Accounts.secondStep(of: me) == .on,
            paper: WaysAfter.Paper(rawValue: request.form.text("paper")),
            keepsSecondStep: ["stays": true, "off": false][request.form.text("step")], csrf: request.csrf)
    }

    static func changePassword(_ request: Request, _ me: Context) async throws -> Reply {
        let page = try await password(request, me)
        let (old, new) = (request.form["old"] ?? "", request.form["new"] ?? "")
        let login = try await Accounts.login(of: me)
        // All that is in the way at once, so that nobody types their passwords once for each.
        let weak = PasswordRule.refusal(new, login: login, common: request.site.commonPasswords)
        let refusals = page.undecided + (weak.map { [("new", $0.words)] } ?? [])
        guard refusals.isEmpty else { return .refused(page.refusing(FormRefusal(refusals))) }
        let change = try await Accounts.changePassword(
            from: old, to: new, paper: page.paper, keepsSecondStep: page.keepsSecondStep, by: me)
        switch change {
        case .wrong: return .refused(page.refusing(notThePassword, at: "old"))
        case .undecided:
            let page = try await password(request, me)
            return .refused(page.refusing(FormRefusal(page.undecided)))
        case .changed(nil): return await request.reopened(.kept(.sessions))
        // Shown on the answer itself and nowhere else, so there is no redirect.
        case .changed(let code?):
            return await request.reopened(.page(RecoveryCodePage(code: code.text, after: .newPassword).page))
        }
    }
}
