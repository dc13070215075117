import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension DataRoutes {
    static func showDrop(_ request: Request, _ me: Context) async throws -> Reply {
        .page(try await dropping(request, me).page)
    }

    /// One thing, where the form names it, until it is shown again with the others; else all of it, which cannot be undone
    /// and takes the password.
    static func drop(_ request: Request, _ me: Context) async throws -> Reply {
        let page = try await dropping(request, me)
        if request.form.has("thing") {
            try await Parting.putAway(request.form.text("thing"), in: page.space, by: me)
            let kind = request.form.text("kind")
            return kind.isEmpty ? .kept(.ours) : .go(to: OursPage.url(of: page.space, kind) + "&kept=yes")
        }
        if request.form.has("again") {
            try await Parting.showAgain(in: page.space, by: me)
            return .go(to: .ours)
        }
        let isDropped = try await Parting.dropAll(in: page.space, password: request.form["password"], by: me)
        return isDropped ? .kept(.ours) : .refused(page.refusing(AccountRoutes.notThePassword, at: "password"))
    }

    private static func dropping(_ request: Request, _ me: Context) async throws -> DropPage {
        let one = try await former(request.parameters["id"], of: me)
        return DropPage(
            space: one.space.name, partnerName: one.partnerName, login: try await Accounts.login(of: me),
            csrf: request.csrf)
    }
}
