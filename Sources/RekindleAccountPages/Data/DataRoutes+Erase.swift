import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension DataRoutes {
    static func showErase(_ request: Request, _ me: Context) async throws -> Reply {
        .page(try await erasing(request, me).page)
    }

    static func erase(_ request: Request, _ me: Context) async throws -> Reply {
        let (pin, password) = (Typed.digits(request.form.text("pin")) ?? "", request.form["password"] ?? "")
        let isErased = try await Erasing.erase(
            password: password.isEmpty ? nil : password, pin: pin.isEmpty ? nil : pin, by: me)
        guard isErased else {
            // Five wrong PINs, or many wrong passwords, end the session, as they do at the lock.
            guard try await me.again() != nil else {
                return SignInRoutes.signedOut(by: pin.isEmpty ? .passwords : .pins, request, to: nil)
            }
            let page = try await erasing(request, me)
            // A PIN alone that rests was not compared.
            if !page.hasPin, !pin.isEmpty, password.isEmpty, try await Accounts.hasPin(me.visitor, me.vault) {
                return .refused(page.refusing(UnlockPage.pinRests, at: "password"))
            }
            return .refused(page.refusing(ErasePage.notYours, at: page.hasPin && password.isEmpty ? "pin" : "password"))
        }
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
            hasPin: try await Accounts.pin(of: me.visitor, me.vault) == .opens, backupDays: request.settings.backupDays,
            login: try await Accounts.login(of: me), csrf: request.csrf)
    }
}
