import RekindleHTML
import RekindleSite
package import RekindleUI

/// The first page anybody sees: hope, then what this is, for whom, who runs it, and the way in.
package struct HomePage {
    /// How an account comes about here and now.
    package enum Route: Equatable, Sendable {
        /// Nobody has an account yet; the one-time link leads to `/start` itself.
        case waitingForFirst
        /// Whoever runs the server lets anybody make an account.
        case signUp(startURL: String)
        /// Accounts come by invitation.
        case byInvitation
    }

    private let instance: String
    private let operatorName: String
    private let route: Route

    package init(instance: String, operatorName: String, route: Route) {
        (self.instance, self.operatorName, self.route) = (instance, operatorName, route)
    }

    /// The first sentence that anybody reads here.
    static let hope = "A rough patch is a phase, not a verdict."

    package var page: Page {
        Page(
            heading: Self.hope,
            lede: "Many couples go through one. It can be walked in small steps, and the first can be yours alone.",
            body: "\(Self.forWhom)\(way)\(what)\(WhoCanRead.line(operatorName))", drawing: .knot)
    }

    private var what: HTML {
        """
        <p>\(instance) is a quiet place for one person, or for two: a few minutes a day to see how things are, one small
        thing to do tonight, talks that are prepared before they are held. Beginning alone is worth something by itself.
        You can be connected with one other person at a time, and either of you can end that alone.
        It is no therapist and no judge, and takes nobody’s side.</p>

        """
    }

    /// Who it is for, and who had better begin alone.
    static var forWhom: HTML {
        """
        <p>This place is for two people who can say no to each other without worrying about what follows. If you are
        not sure, start alone. <a href="\(Path.help.url)">Help</a> is here, without an account.</p>

        """
    }

    private var way: HTML {
        switch route {
        case .signUp(let startURL):
            """
            <p class="buttons">\(ActionLink(title: "Make an account", url: startURL))
            \(ActionLink(title: "Sign in", url: Path.signIn.url, quiet: true))</p>
            """
        case .waitingForFirst:
            Notice(
                """
                Nobody has an account here yet. The first one is made with the link that the server printed when it \
                started; it works once. If it has run out, starting the server again prints a new one.
                """
            ).html
        case .byInvitation:
            """
            <p class="buttons">\(ActionLink(title: "Sign in", url: Path.signIn.url))</p>
            <p>New accounts come by invitation here. If somebody sent you a link, open that.</p>
            """
        }
    }
}
