import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// Connecting two people: a link, a yes, a confirmation.
package enum InvitingRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.invite, get: show, post: { _, me in .go(to: try await Inviting.invite(by: me) ? .invite : .us) })
            .live([LiveUpdates.connection]).with(scripts: .copy),
        .mine(.inviteConfirm, post: confirm).fields(choices: ["who"]),
        .mine(.inviteRevoke, post: revoke).uncounted(),
        .open(.join("token"), get: view, post: join),
        .mine(.joinWithdraw, post: withdraw).uncounted(),
    ].with(sheet: StyleSheet("inviting"))

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        switch try await Inviting.state(of: me) {
        case .connected: return .go(to: .us)
        case .answered(let member, let etag):
            return .page(
                ConfirmPage(
                    name: Verbatim(member.name), pronouns: Verbatim(member.pronouns), etag: etag, csrf: request.csrf
                ).page)
        case .waiting(let inviter): return .page(WaitingPage(inviterName: Verbatim(inviter), csrf: request.csrf).page)
        case .free: return .page(InvitePage(audience: request.reach.audience, csrf: request.csrf).page)
        case .invited(let token, let until):
            let link = request.origin + Path.join(token.text).url
            return .page(
                LinkPage(
                    link: link, until: me.zone.moment(of: until), audience: request.reach.audience, csrf: request.csrf
                ).page)
        }
    }

    private static func confirm(_ request: Request, _ me: Context) async throws -> Reply {
        .go(to: try await Inviting.confirm(request.form.text("who"), by: me) ? .firstMinute : .invite)
    }

    private static func revoke(_ request: Request, _ me: Context) async throws -> Reply {
        guard try await Inviting.revoke(by: me) else {
            return .refused(TooLatePage(partnerName: me.partnerName).page)
        }
        return .go(to: .invite)
    }

    private static func withdraw(_ request: Request, _ me: Context) async throws -> Reply {
        try await Inviting.withdraw(by: me)
        return .go(to: .invite)
    }

    private static func view(_ request: Request) async throws -> Reply {
        guard let token = request.parameters["token"].flatMap(InvitationToken.init) else {
            return .page(page(.gone, request))
        }
        switch try await Inviting.view(token, by: request.signedIn?.visitor, request.vault) {
        case .gone: return .page(page(.gone, request))
        case .own: return .page(page(.own(name: signedInName(request)), request))
        case .waiting(let inviter): return .page(page(.waiting, from: inviter, request))
        case .open(let inviter):
            guard let me = request.signedIn else { return .page(page(.fresh, from: inviter, request)) }
            let state = me.isConnected ? JoinPage.State.alreadyConnected(name: me.ownName) : .signedIn(name: me.ownName)
            return .page(page(state, from: inviter, request))
        }
    }

    private static func join(_ request: Request) async throws -> Reply {
        guard let me = request.signedIn else { return .go(to: .signIn) }
        guard let token = request.parameters["token"].flatMap(InvitationToken.init) else {
            return refuse(.gone, gone, request)
        }
        switch try await Inviting.join(token, by: me) {
        case .waiting: return .go(to: request.path)
        case .own:
            return refuse(
                .own(name: me.ownName), "Nothing was done: this link is for your partner, who says yes to it.", request)
        case .gone: return refuse(.gone, gone, request)
        case .alreadyConnected:
            return refuse(.alreadyConnected(name: me.ownName), "Nothing was done: one other person at a time.", request)
        }
    }

    /// Nobody but its inviter finds a link to be their own.
    private static func signedInName(_ request: Request) -> Verbatim { request.signedIn?.ownName ?? "" }

    private static let gone = "Nothing was done: this link opens nothing any more."

    private static func refuse(_ state: JoinPage.State, _ words: String, _ request: Request) -> Reply {
        var page = page(state, request)
        page.body = "\(Refusal(words: words))\(page.body)"
        return .refused(page)
    }

    private static func page(_ state: JoinPage.State, from inviter: String = "", _ request: Request) -> Page {
        JoinPage(
            state, inviterName: Verbatim(inviter), operatorName: request.settings.operatorName,
            token: request.parameters["token"] ?? "", csrf: request.csrf
        ).page
    }
}
