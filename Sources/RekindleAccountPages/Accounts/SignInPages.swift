import RekindleHTML
import RekindleSite
import RekindleUI

/// Signing in.
struct SignInPage: Refusable, Sendable {
    var login: String
    var to: String?
    var csrf: String
    var refusal: String?

    var page: Page {
        Page(heading: "Sign in", body: "\(form)\n\(otherWays)")
    }

    private var form: PostForm {
        PostForm(
            action: Path.signIn.url, csrf: csrf, hidden: to.map { [("to", $0)] } ?? [], refusal: refusal,
            body: """
                \(TextField(
                    label: "Login name", name: "login", value: login, autocomplete: "username", isRequired: true,
                    autofocus: login.isEmpty))
                \(TextField(
                    label: "Password", name: "password", type: "password", autocomplete: "current-password",
                    isRequired: true))
                """, submit: "Sign in")
    }

    private var otherWays: HTML {
        """
        <p><a href="\(Path.recover.url)">I have lost my password</a></p>
        """
    }
}

/// The second step, for those who turned it on.
struct SignInCodePage: Sendable {
    var to: String?
    var csrf: String
    var refusal: String?

    var page: Page {
        Page(
            heading: "The code, please", lede: "Six digits from your authenticator.",
            body: PostForm(
                action: Path.signInCode.url, csrf: csrf, hidden: to.map { [("to", $0)] } ?? [], refusal: refusal,
                body: TextField(
                    label: "Code", name: "code", autocomplete: "one-time-code", inputmode: "numeric", isRequired: true,
                    autofocus: true
                ).html, submit: "Go on"
            ).html)
    }
}

/// Opening a session that locked itself.
struct UnlockPage: Sendable {
    var hasPin: Bool
    var to: String?
    var csrf: String
    var refusal: String?

    var page: Page {
        Page(
            heading: "Locked", lede: "It locks by itself after a while, for children and colleagues.",
            body: "\(form)\n\(signOut)")
    }

    private var form: PostForm {
        PostForm(
            action: Path.unlock.url, csrf: csrf, hidden: to.map { [("to", $0)] } ?? [], refusal: refusal,
            body: """
                \(HTML.when(hasPin) {
                    TextField(
                        label: "PIN", name: "pin", type: "password", autocomplete: "off", inputmode: "numeric",
                        autofocus: true
                    ).html
                })
                \(TextField(
                    label: hasPin ? "Or your password" : "Your password", name: "password", type: "password",
                    autocomplete: "current-password", autofocus: !hasPin))
                """, submit: "Open again")
    }

    private var signOut: PostForm {
        PostForm(action: Path.signOut.url, csrf: csrf, submit: "Sign out", weight: .quiet)
    }
}

/// Signing out asks once, since a link alone must not do it.
enum SignOutPage {
    static let page = Page(
        heading: "Signed out?",
        body: """
            <p>To sign out, go to <a href="\(Path.me.url)">Me</a>. To leave at once and lock this device, use Hide.</p>
            """)
}
