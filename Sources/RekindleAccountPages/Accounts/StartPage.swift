import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// Making an account: four things and a tick.
struct StartPage: Refusable, Sendable {
    var operatorName: String
    var entry: StartEntry
    var csrf: String
    var refusal: FormRefusal?

    /// Whoever was invited, or has sent the form before, has read what this is; for everybody else it stands first.
    var page: Page { isInvited || refusal != nil ? short : first }

    private var isInvited: Bool { !entry.invitation.isEmpty }

    private var first: Page {
        Page(
            heading: HomePage.hope, lede: "Many couples go through one. A few minutes a day are enough to begin.",
            body: """
                \(HomePage.forWhom)
                \(WhoCanRead.line(operatorName))
                <section><h2>An account of your own</h2>
                <p>A minute. No e-mail, no birthday, nobody to tell.</p>
                \(form)</section>
                """, drawing: .knot)
    }

    private var short: Page {
        Page(
            heading: "An account of your own", lede: "A minute. No e-mail, no birthday, nobody to tell.",
            back: back,
            body: "\(form)\n\(WhoCanRead.line(operatorName))")
    }

    /// With the one-time key there is nothing at home yet but that somebody has to come.
    private var back: (title: String, url: String)? {
        if isInvited { return ("The invitation", Path.join(entry.invitation).url) }
        return entry.key.isEmpty ? ("Start", Path.home.url) : nil
    }

    private var form: PostForm {
        PostForm(
            action: entry.url, csrf: csrf, hidden: hidden, refusal: refusal, body: fields,
            submit: "Make my account")
    }

    private var hidden: [(name: String, value: String)] {
        [("key", entry.key), ("invitation", entry.invitation)].filter { !$0.1.isEmpty }.map {
            (name: $0.0, value: $0.1)
        }
    }

    private var fields: HTML {
        """
        \(TextField(
            label: "Your name", name: "name", value: entry.name, hint: "Whatever you like to be called.",
            limit: Profile.nameLimit, isRequired: true, refusal: refusal?["name"]))
        \(TextField(
            label: "Login name", name: "login", value: entry.login, hint: "Only for signing in. Nobody is shown it.",
            limit: Typed.loginLimit, autocomplete: .username, isRequired: true, refusal: refusal?["login"]))
        \(TextField(
            label: "Password", name: "password",
            hint: "\(PasswordRule.shortest) to \(PasswordRule.longest) characters; a few words in a row work well. One that nobody close to "
                + "you knows. Nobody can reset it for you.",
            type: "password", autocomplete: .newPassword, isRequired: true, refusal: refusal?["password"]))
        \(zoneField)
        <p class="hint">Login name and password open your account in any browser. Each browser, chat window or icon on a
        home screen asks for them once.</p>
        \(Tick(label: "I am 18 or over", name: "adult", isOn: entry.isAdult, refusal: refusal?["adult"]))
        """
    }

    /// The script fills it in once. A zone that is not known here is left out of the form that goes back, so that the
    /// same form can be sent again and is not refused again.
    private var zoneField: HTML {
        let known = Zone(entry.zone) == nil ? "" : entry.zone
        return HiddenField("zone", known, isForZone: refusal == nil).html
    }
}
