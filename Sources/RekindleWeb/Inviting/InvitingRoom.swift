import Foundation
import RekindleCore
import RekindleHTML
import RekindleVault

/// Connecting two people: a link, a yes, a confirmation.
enum InvitingRoom {
    static let doors: [Door] = [
        .mine(.invite, get: look, post: make),
        .mine(.inviteConfirm, post: confirm),
        .mine(.inviteRevoke, post: revoke),
        .open(.join("token"), get: view, post: join),
        .mine(.joinWithdraw, post: withdraw),
    ]

    private static func look(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        if me.isConnected { return .go(to: .us) }
        let invitation = try await ask.vault.invitation(of: me.visitor)
        // An answer to one's own link comes first: two who invited each other would both wait for ever.
        if let invitation, let joined = invitation.joined {
            return .page(
                ConfirmPage(name: joined.name, pronouns: joined.pronouns, mark: invitation.mark, csrf: ask.csrf).page)
        }
        if let joining = try await ask.vault.joining(of: me.visitor) {
            return .page(WaitingPage(inviterName: joining.inviterName, csrf: ask.csrf).page)
        }
        guard let invitation else { return .page(InvitePage(csrf: ask.csrf).page) }
        let link = ask.origin + Path.join(invitation.token.text).url
        return .page(
            LinkPage(
                link: link, until: me.zone.moment(of: invitation.expires), csrf: ask.csrf
            ).page)
    }

    private static func make(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        if me.isConnected { return .go(to: .us) }
        // A second press of the same button finds the link that the first one made.
        if try await ask.vault.invitation(of: me.visitor) == nil {
            _ = try await ask.vault.invite(me.visitor, name: me.name)
        }
        return .go(to: .invite)
    }

    private static func confirm(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        if me.isConnected { return .go(to: .firstMinute) }
        do {
            try await ask.vault.confirmInvitation(
                by: me.visitor, as: me.profile.content.member, mark: ask.form.text("who"))
        } catch VaultFailure.missing {
            // Both confirmed at the same moment: the other was first, and they are connected.
            if try await ask.vault.visit(me.visitor.token)?.shared != nil { return .go(to: .firstMinute) }
            // Another answer than the one that was seen: the page shows whose it is. The one that was seen and of which
            // nothing can come, since they are connected with somebody else by now, goes.
            let invitation = try await ask.vault.invitation(of: me.visitor)
            if invitation?.joined != nil, invitation?.mark == ask.form.text("who") {
                try await ask.vault.revokeInvitation(of: me.visitor)
            }
            return .go(to: .invite)
        }
        return .go(to: .firstMinute)
    }

    private static func revoke(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        if me.isConnected { return .refused(TooLatePage(partnerName: me.partnerName).page) }
        try await ask.vault.revokeInvitation(of: me.visitor)
        return .go(to: .invite)
    }

    private static func withdraw(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        try await ask.vault.withdrawJoining(of: me.visitor)
        return .go(to: .invite)
    }

    private static func view(_ ask: Ask) async throws -> Answer {
        guard let token = ask.parameters["token"].flatMap(InvitationToken.init) else { return answer(.gone, "", ask) }
        switch try await ask.vault.view(token, by: ask.signedIn?.visitor) {
        case .gone: return answer(.gone, "", ask)
        case .own: return answer(.own, "", ask)
        case .waiting(let inviter): return answer(.waiting, inviter, ask)
        case .open(let inviter):
            guard let me = ask.signedIn else { return answer(.fresh, inviter, ask) }
            return answer(me.isConnected ? .alreadyConnected : .signedIn(name: me.name), inviter, ask)
        }
    }

    private static func join(_ ask: Ask) async throws -> Answer {
        guard let me = ask.signedIn else { return .go(to: .signIn) }
        guard let token = ask.parameters["token"].flatMap(InvitationToken.init) else { return refuse(.gone, gone, ask) }
        switch try await ask.vault.join(token, by: me.visitor, as: me.profile.content.member) {
        case .waiting: return .go(to: ask.path)
        case .own: return refuse(.own, "Nothing was done: it is for the other person to say yes.", ask)
        case .gone: return refuse(.gone, gone, ask)
        case .alreadyConnected: return refuse(.alreadyConnected, "Nothing was done: one other person at a time.", ask)
        }
    }

    private static let gone = "Nothing was done: this link opens nothing any more."

    private static func answer(_ state: JoinPage.State, _ inviter: String, _ ask: Ask) -> Answer {
        .page(page(state, inviter, ask))
    }

    private static func refuse(_ state: JoinPage.State, _ words: String, _ ask: Ask) -> Answer {
        var page = page(state, "", ask)
        page.body = "\(Refusal(words: words).html)\(page.body)"
        return .refused(page)
    }

    private static func page(_ state: JoinPage.State, _ inviter: String, _ ask: Ask) -> Page {
        let token = ask.parameters["token"] ?? ""
        return JoinPage(
            inviterName: inviter, operatorName: ask.settings.operatorName, state: state, csrf: ask.csrf,
            joinURL: Path.join(token).url, startURL: "\(Path.start.url)?invitation=\(token)",
            signInURL: "\(Path.signIn.url)?to=\(Path.join(token).url.addingPercentEncoding)"
        ).page
    }
}
