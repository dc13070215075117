import Foundation
import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleVault

/// Connecting two people: a link, a yes, a confirmation.
enum InvitingRoutes {
    static let routes: [Route] = [
        .mine(.invite, get: show, post: make),
        .mine(.inviteConfirm, post: confirm),
        .mine(.inviteRevoke, post: revoke),
        .open(.join("token"), get: view, post: join),
        .mine(.joinWithdraw, post: withdraw),
    ]

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        if me.isConnected { return .go(to: .us) }
        let invitation = try await request.vault.invitation(of: me.visitor)
        // An answer to one's own link comes first: two who invited each other would both wait for ever.
        if let invitation, let joined = invitation.joined {
            return .page(
                ConfirmPage(name: joined.name, pronouns: joined.pronouns, etag: invitation.etag, csrf: request.csrf)
                    .page)
        }
        if let joining = try await request.vault.joining(of: me.visitor) {
            return .page(WaitingPage(inviterName: joining.inviterName, csrf: request.csrf).page)
        }
        guard let invitation else { return .page(InvitePage(csrf: request.csrf).page) }
        let link = request.origin + Path.join(invitation.token.text).url
        return .page(
            LinkPage(
                link: link, until: me.zone.moment(of: invitation.expires), csrf: request.csrf
            ).page)
    }

    private static func make(_ request: Request, _ me: Context) async throws -> Reply {
        if me.isConnected { return .go(to: .us) }
        // A second press of the same button finds the link that the first one made.
        if try await request.vault.invitation(of: me.visitor) == nil {
            _ = try await request.vault.invite(me.visitor, name: me.name)
        }
        return .go(to: .invite)
    }

    private static func confirm(_ request: Request, _ me: Context) async throws -> Reply {
        if me.isConnected { return .go(to: .firstMinute) }
        do {
            try await request.vault.confirmInvitation(
                by: me.visitor, as: me.profile.content.member, etag: request.form.text("who"))
        } catch VaultFailure.missing {
            // Both confirmed at the same moment: the other was first, and they are connected.
            if try await request.vault.visit(me.visitor.token)?.shared != nil { return .go(to: .firstMinute) }
            // Another answer than the one that was seen: the page shows whose it is. The one that was seen and of which
            // nothing can come, since they are connected with somebody else by now, goes.
            let invitation = try await request.vault.invitation(of: me.visitor)
            if invitation?.joined != nil, invitation?.etag == request.form.text("who") {
                try await request.vault.revokeInvitation(of: me.visitor)
            }
            return .go(to: .invite)
        }
        return .go(to: .firstMinute)
    }

    private static func revoke(_ request: Request, _ me: Context) async throws -> Reply {
        if me.isConnected { return .refused(TooLatePage(partnerName: me.partnerName).page) }
        try await request.vault.revokeInvitation(of: me.visitor)
        return .go(to: .invite)
    }

    private static func withdraw(_ request: Request, _ me: Context) async throws -> Reply {
        try await request.vault.withdrawJoining(of: me.visitor)
        return .go(to: .invite)
    }

    private static func view(_ request: Request) async throws -> Reply {
        guard let token = request.parameters["token"].flatMap(InvitationToken.init) else {
            return answer(.gone, "", request)
        }
        switch try await request.vault.view(token, by: request.signedIn?.visitor) {
        case .gone: return answer(.gone, "", request)
        case .own: return answer(.own, "", request)
        case .waiting(let inviter): return answer(.waiting, inviter, request)
        case .open(let inviter):
            guard let me = request.signedIn else { return answer(.fresh, inviter, request) }
            return answer(me.isConnected ? .alreadyConnected : .signedIn(name: me.name), inviter, request)
        }
    }

    private static func join(_ request: Request) async throws -> Reply {
        guard let me = request.signedIn else { return .go(to: .signIn) }
        guard let token = request.parameters["token"].flatMap(InvitationToken.init) else {
            return refuse(.gone, gone, request)
        }
        switch try await request.vault.join(token, by: me.visitor, as: me.profile.content.member) {
        case .waiting: return .go(to: request.path)
        case .own: return refuse(.own, "Nothing was done: it is for the other person to say yes.", request)
        case .gone: return refuse(.gone, gone, request)
        case .alreadyConnected:
            return refuse(.alreadyConnected, "Nothing was done: one other person at a time.", request)
        }
    }

    private static let gone = "Nothing was done: this link opens nothing any more."

    private static func answer(_ state: JoinPage.State, _ inviter: String, _ request: Request) -> Reply {
        .page(page(state, inviter, request))
    }

    private static func refuse(_ state: JoinPage.State, _ words: String, _ request: Request) -> Reply {
        var page = page(state, "", request)
        page.body = "\(Refusal(words: words).html)\(page.body)"
        return .refused(page)
    }

    private static func page(_ state: JoinPage.State, _ inviter: String, _ request: Request) -> Page {
        let token = request.parameters["token"] ?? ""
        return JoinPage(
            inviterName: inviter, operatorName: request.settings.operatorName, state: state, csrf: request.csrf,
            joinURL: Path.join(token).url, startURL: "\(Path.start.url)?invitation=\(token)",
            signInURL: "\(Path.signIn.url)?to=\(Path.join(token).url.addingPercentEncoding)"
        ).page
    }
}
