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
            .live([LiveUpdates.connection]).with(scripts: .copy, .reveal),
        .mine(.inviteConfirm, post: confirm).fields(secrets: ["password": .password], choices: ["who"])
            .with(scripts: .reveal),
        .mine(.inviteRevoke, post: revoke).uncounted(),
        .open(.join("token"), get: view, post: join).fields(secrets: ["password": .password]).with(scripts: .reveal),
        .mine(.joinWithdraw, post: withdraw).uncounted(),
    ].with(sheet: StyleSheet("inviting"))

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        switch try await Inviting.state(of: me) {
        case .connected: return .go(to: .us)
        case .answered(let member, let etag): return .page(try await confirmation(member, etag, request, me).page)
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
        switch try await Inviting.confirm(request.form.text("who"), password: request.form["password"], by: me) {
        case .connected: return .go(to: .firstMinute)
        case .otherAnswer: return .go(to: .invite)
        case .notOwner:
            // Between the two looks it may have been taken back.
            guard case .answered(let member, let etag) = try await Inviting.state(of: me.fresh) else {
                return .go(to: .invite)
            }
            let page = try await confirmation(member, etag, request, me)
            return .refused(page.refusing(notThePassword, at: "password"))
        }
    }

    private static func confirmation(
        _ member: Member, _ etag: String, _ request: Request, _ me: Context
    ) async throws -> ConfirmPage {
        ConfirmPage(
            name: Verbatim(member.name), pronouns: Verbatim(member.pronouns), etag: etag,
            login: try await me.ownLogin(), csrf: request.csrf)
    }

    private static let notThePassword =
        "That is not your password, so nothing was done. After several tries there is a short wait before the next."

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
            if me.isConnected { return .page(page(.alreadyConnected(name: me.ownName), from: inviter, request)) }
            return .page(try await joining(from: inviter, request, me).page)
        }
    }

    private static func joining(from inviter: String, _ request: Request, _ me: Context) async throws -> JoinPage {
        let login = try await Inviting.joiningAsksPassword(by: me) ? try await me.ownLogin() : nil
        return joinPage(.signedIn(name: me.ownName), from: inviter, login: login, request)
    }

    private static func join(_ request: Request) async throws -> Reply {
        guard let me = request.signedIn else { return .go(to: .signIn) }
        guard let token = request.parameters["token"].flatMap(InvitationToken.init) else {
            return refuse(.gone, gone, request)
        }
        // A yes of before goes first, so that this one stays.
        try await me.tidyingUp()
        switch try await Inviting.join(token, password: request.form["password"], by: me) {
        case nil:
            // Between the two looks it may have been answered.
            guard case .open(let inviter) = try await Inviting.view(token, by: me.visitor, request.vault) else {
                return .go(to: .join(token.text))
            }
            let page = try await joining(from: inviter, request, me)
            return .refused(page.refusing(notThePassword, at: "password"))
        case .waiting: return .go(to: .join(token.text))
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
        joinPage(state, from: inviter, login: nil, request).page
    }

    private static func joinPage(
        _ state: JoinPage.State, from inviter: String, login: String?, _ request: Request
    ) -> JoinPage {
        JoinPage(
            state, inviterName: Verbatim(inviter), operatorName: request.settings.operatorName,
            token: request.parameters["token"] ?? "", login: login, csrf: request.csrf)
    }
}
