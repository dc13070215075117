import RekindleRooms
import RekindleVault

extension MeRoutes {
    static func pin(_ request: Request, _ signedIn: Context) async throws -> Reply {
        .page(try await pinPage(request, signedIn).page)
    }

    static func keepPin(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let page = try await pinPage(request, signedIn)
        let pin = request.form.text("pin")
        let isRemoving = request.form.has("remove")
        guard isRemoving || isPin(pin) else { return .refused(page.refusing(PinPage.wrongDigits)) }
        guard try await isOwner(request.form["password"], request, signedIn) else {
            return .refused(page.refusing(notThePassword))
        }
        try await onceMore {
            if isRemoving {
                try await request.vault.removePin(of: signedIn.visitor)
            } else {
                try await request.vault.setPin(pin, of: signedIn.visitor)
            }
        }
        return .kept(.me)
    }

    private static func pinPage(_ request: Request, _ signedIn: Context) async throws -> PinPage {
        PinPage(hasPin: try await request.vault.hasPin(signedIn.visitor), csrf: request.csrf)
    }

    private static func isPin(_ text: String) -> Bool {
        PinCheck.digits.contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
