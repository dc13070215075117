import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// A short number for the lock.
struct PinPage: Refusable, Sendable {
    var hasPin: Bool
    var login: String
    var csrf: String
    var refusal: FormRefusal?

    static let wrongDigits =
        "A PIN has \(PinCheck.digits.lowerBound) to \(PinCheck.digits.upperBound) digits, nothing else. Please type it again."

    var page: Page {
        Page(
            heading: hasPin ? "Your PIN" : "A PIN for the lock",
            lede: "It locks by itself after a while. A PIN opens it faster than a password; five wrong ones sign out.",
            tab: .me, back: ("Me", Path.me.url),
            body: """
                \(form)
                <p class="hint">It keeps out children, colleagues and quick looks. Someone who has the device for \
                hours and knows their way around may get past it. To be safe from them, sign out.</p>
                """)
    }

    private var form: PostForm {
        PostForm(
            action: Path.pin.url, csrf: csrf, refusal: refusal,
            body: """
                \(PrivacyTag(label: .onlyYou))\
                \(TextField(
                    label: hasPin ? "A new PIN" : "PIN", name: "pin",
                    hint: "\(PinCheck.digits.lowerBound) to \(PinCheck.digits.upperBound) digits. Avoid birthdays.",
                    type: "password", autocomplete: .off, inputmode: "numeric", refusal: refusal?["pin"]))
                \(TextField.ownPassword(of: login, refusal: refusal?["password"]))
                """, submit: hasPin ? "Keep the new PIN" : "Keep the PIN",
            secondary: hasPin ? ("remove", "yes", "Remove PIN") : nil)
    }
}

extension AccountRoutes {
    static func keepPin(_ request: Request, _ me: Context) async throws -> Reply {
        let page = try await pin(request, me)
        let digits = request.form.has("remove") ? nil : Typed.digits(request.form.text("pin")) ?? ""
        guard digits.map(isPin) ?? true else { return .refused(page.refusing(PinPage.wrongDigits, at: "pin")) }
        let isKept = try await Accounts.keepPin(digits, password: request.form["password"], by: me)
        return isKept ? .kept(.me) : .refused(page.refusing(notThePassword, at: "password"))
    }

    static func pin(_ request: Request, _ me: Context) async throws -> PinPage {
        PinPage(
            hasPin: try await Accounts.hasPin(me.visitor, me.vault), login: try await Accounts.login(of: me),
            csrf: request.csrf)
    }

    private static func isPin(_ text: String) -> Bool {
        PinCheck.digits.contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
