import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension DataRoutes {
    static func showErase(_ request: Request, _ me: Context) async throws -> Reply {
        .page(try await erasing(request, me).page)
    }

    static func erase(_ request: Request, _ me: Context) async throws -> Reply {
        let check = try await Erasing.erase(password: request.form["password"], pin: request.ownerPin, by: me)
        if let refusal = try await request.refusal(by: check, on: { try await erasing(request, me) }) { return refusal }
        request.site.accounts.changed()
        return erased(request)
    }

    /// No cookie of theirs stays in this browser, also none that is not for signing in.
    private static func erased(_ request: Request) -> Reply {
        SiteCookies.Name.allCases.filter { $0 != .told && $0 != .visit }.reduce(Reply.bare(ErasedPage.page)) {
            $0.with(request.site.cookies.clearing($1))
        }
    }

    private static func erasing(_ request: Request, _ me: Context) async throws -> ErasePage {
        ErasePage(
            partnerName: me.isConnected ? me.partnerName : nil,
            hasFormer: me.visitor.hasParted,
            hasPin: try await Accounts.hasPin(me.visitor, me.vault), backupDays: request.settings.backupDays,
            login: try await Accounts.login(of: me), csrf: request.csrf)
    }
}
