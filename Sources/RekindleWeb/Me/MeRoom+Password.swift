import RekindleCore
import RekindleVault

extension MeRoom {
    static func password(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        .page(PasswordPage(csrf: ask.csrf).page)
    }

    static func changePassword(_ ask: Ask, _ signedIn: SignedIn) async throws -> Answer {
        let page = PasswordPage(csrf: ask.csrf)
        let (old, new) = (ask.form["old"] ?? "", ask.form["new"] ?? "")
        let login = try await signedIn.personal.only(LoginName.self)?.content.login ?? ""
        if let refusal = PasswordRule.refusal(new, login: login) { return .refused(page.refusing(refusal.words)) }
        // Asked through the lock first, which counts wrong tries.
        guard try await isOwner(old, ask, signedIn) else { return .refused(page.refusing(notThePassword)) }
        let isChanged = try await onceMore {
            try await ask.vault.changePassword(old, to: new, by: signedIn.visitor)
        }
        return isChanged ? .kept(.sessions) : .refused(page.refusing(notThePassword))
    }
}
