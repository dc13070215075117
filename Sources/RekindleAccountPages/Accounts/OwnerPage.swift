import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI

/// A page whose form takes the stricter lock: the PIN or the password once more.
protocol OwnerPage: Refusable {
    var hasPin: Bool { get }
    var login: String { get }
    /// What was not done where neither was right, and what to do now.
    static var notYours: String { get }
}

extension OwnerPage {
    var ownerFields: OwnerFields { OwnerFields(hasPin: hasPin, login: login, refusal: refusal) }
}

extension Request {
    /// The PIN that a form brought, without what cannot be a digit of it; empty where there is none.
    var ownerPin: String { Typed.digits(form.text("pin")) ?? "" }

    /// What whoever is not the owner is answered; nil for the owner.
    /// - Parameters:
    ///   - next: where they come back to after signing in, where the tries have ended the session.
    ///   - page: the page of the form that they sent.
    func refusal(
        by check: OwnerCheck, backTo next: Path? = nil, on page: () async throws -> some OwnerPage
    ) async throws -> Reply? {
        switch check {
        case .right: return nil
        case .signedOut(let secret):
            return SignInRoutes.signedOut(by: secret == .pin ? .pins : .passwords, self, to: next?.url)
        case .needsPassword: return .refused(try await page().refusing(UnlockPage.pinRests, at: "password"))
        case .wrong: return .refused(notOwners(try await page()))
        }
    }

    private func notOwners(_ page: some OwnerPage) -> Page {
        let isPin = page.hasPin && (!ownerPin.isEmpty || (form["password"] ?? "").isEmpty)
        return page.refusing(type(of: page).notYours + OwnerFields.wait, at: isPin ? "pin" : "password")
    }
}
