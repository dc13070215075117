import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension AccountRoutes {
    static func pin(_ request: Request, _ me: Context) async throws -> Reply {
        .page(try await pinPage(request, me).page)
    }

    static func keepPin(_ request: Request, _ me: Context) async throws -> Reply {
        let page = try await pinPage(request, me)
        let pin = request.form.has("remove") ? nil : request.form.text("pin")
        guard pin.map(isPin) ?? true else { return .refused(page.refusing(PinPage.wrongDigits)) }
        let isKept = try await Accounts.keepPin(pin, password: request.form["password"], by: me)
        return isKept ? .kept(.me) : .refused(page.refusing(notThePassword))
    }

    private static func pinPage(_ request: Request, _ me: Context) async throws -> PinPage {
        PinPage(hasPin: try await request.vault.hasPin(me.visitor), csrf: request.csrf)
    }

    private static func isPin(_ text: String) -> Bool {
        PinCheck.digits.contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
