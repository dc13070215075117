import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// A code from an authenticator at every sign-in, for those who want one.
struct SecondStepPage: Refusable, Sendable {
    var state: SecondStepState
    /// Whether whoever looks has just given the password.
    var showsKey = true
    /// The instance's neutral name, under which the authenticator lists it.
    var issuer: String
    /// Whether a recovery code would open the account without the authenticator.
    var hasCode: Bool
    var login: String
    var csrf: String
    var refusal: FormRefusal?

    static let wrongCode = "That code does not fit. Wait for the next one, and see that the phone’s clock is right."

    static let gone =
        "That key is gone: each is good for \(Vault.preparedMinutes) minutes, and the newest alone counts. Begin once more."

    var page: Page {
        Page(heading: "A second step", lede: lede, tab: .me, back: ("Me", Path.me.url), body: body)
    }

    private var lede: String {
        switch state {
        case .off: "Signing in then asks for a code from an authenticator as well. A known password is not enough."
        case .prepared:
            showsKey
                ? "Give this to your authenticator, then type the six digits it shows. The key is good for "
                    + "\(Vault.preparedMinutes) minutes, and shown this once."
                : "Type the six digits that your authenticator shows, and your password."
        case .on: "It is on. Signing in asks for the code from your authenticator."
        }
    }

    private var body: HTML {
        switch state {
        case .off:
            """
            \(ifLost)
            \(PostForm(
                action: url, csrf: csrf, hidden: [("prepare", "yes")], refusal: refusal,
                body: ownPassword, submit: "Set it up"))
            """
        case .prepared(let secret, let login):
            """
            \(HTML.when(showsKey) {
                card(AuthenticatorKey(secret: Base32.encode(secret), issuer: issuer, login: login)).html
            })
            \(confirm)
            \(ifLost)
            \(PostForm(action: url, csrf: csrf, hidden: [("stop", "yes")], submit: "Leave it off", weight: .quiet))
            """
        case .on: "\(ifLost)\n\(remove)"
        }
    }

    private var url: String { Path.secondStep.url }

    private var confirm: PostForm {
        PostForm(
            action: url, csrf: csrf, refusal: refusal,
            body: """
                \(TextField(
                    label: "The six digits", name: "code", autocomplete: .oneTimeCode, inputmode: "numeric",
                    isRequired: true, refusal: refusal?["code"]))
                \(ownPassword)
                """, submit: "Turn it on")
    }

    private var remove: PostForm {
        PostForm(
            action: url, csrf: csrf, hidden: [("remove", "yes")], refusal: refusal,
            body: ownPassword, submit: "Turn it off", weight: .quiet)
    }

    private var ownPassword: HTML { TextField.ownPassword(of: login, refusal: refusal?["password"]) }

    private var ifLost: Notice {
        let words: HTML =
            hasCode
            ? "<p>If the authenticator is lost, the recovery code on your paper opens your account without it.</p>"
            : """
            <p>You have no recovery code. If you lose the authenticator, your account stays closed for good. \
            <a href="\(Path.recovery.url)">Think about a code</a></p>
            """
        return Notice(body: words, kind: hasCode ? .info : .care)
    }

    /// For a camera, for this device, and for typing.
    private func card(_ key: AuthenticatorKey) -> Card {
        Card(
            body: """
                \(QRDrawing(text: key.url, words: "The key below, for an authenticator’s camera").html)
                <p><a href="\(key.url)">The authenticator is on this device</a></p>
                <p>Or type this key:</p>
                <p class="accounts-code">\(key.grouped)</p>
                """, label: .onlyYou)
    }
}
