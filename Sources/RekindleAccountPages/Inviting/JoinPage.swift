import RekindleHTML
import RekindleSite
package import RekindleUI

/// What somebody finds who has been sent a link, written for whoever doubts: what it asks, who reads it, how to say no.
package struct JoinPage: Refusable {
    /// Who is looking, and what the link still does.
    package enum State: Equatable, Sendable {
        /// Not signed in.
        case fresh
        /// Signed in, under this name, and free to join.
        case signedIn(name: Verbatim)
        /// Joined; the inviter has yet to confirm.
        case waiting
        /// The inviter opened the link themselves, or somebody on their device.
        case own(name: Verbatim)
        /// Run out, used, taken back, or never made: told alike, since the difference is nobody’s business.
        case gone
        /// Signed in under this name and connected with somebody already.
        case alreadyConnected(name: Verbatim)
    }

    private let state: State
    private let inviterName: Verbatim
    private let operatorName: String
    private let token: String
    /// Whose password a yes asks for; nil where it asks for none.
    private let login: String?
    private let csrf: String
    package var refusal: FormRefusal?

    package init(
        _ state: State, inviterName: Verbatim, operatorName: String, token: String, login: String? = nil, csrf: String
    ) {
        (self.state, self.inviterName, self.operatorName) = (state, inviterName, operatorName)
        (self.token, self.login, self.csrf) = (token, login, csrf)
    }

    package var page: Page {
        switch state {
        case .fresh, .signedIn: invitation
        case .waiting: waiting
        case .own(let name): own(name)
        case .gone: gone
        case .alreadyConnected(let name): alreadyConnected(name)
        }
    }

    private var invitation: Page {
        Page(
            heading: "\(inviterName) would like to try something with you.",
            lede: "Fifteen minutes a week for four weeks. Then you decide, each for yourself, whether it was worth it.",
            body: """
                <nav aria-label="Two ways on"><ul class="inviting-jumps"><li><a href="#yes">If you would like to</a></li>
                <li><a href="#no">If you would rather not</a></li></ul></nav>
                \(JoinWords.promises(to: inviterName))
                <section><h2>What it is like</h2>\(JoinWords.sample)</section>
                \(JoinWords.privacy(inviterName))
                <section><h2>Who could read it</h2>
                <p>\(WhoCanRead.runs(operatorName))</p>
                \(WhoCanRead.html)</section>
                <section id="yes"><h2>If you would like to</h2>\(yes)</section>
                \(JoinWords.sayingNo(to: inviterName))
                """,
            drawing: .open)
    }

    private var yes: HTML {
        guard case .signedIn(let name) = state else {
            let start = "\(Path.start.url)?invitation=\(token)"
            let signIn = "\(Path.signIn.url)?to=\(Path.join(token).url.addingPercentEncoding)"
            return """
                <p>You make an account of your own. \(inviterName) then sees the name you chose and confirms; only
                then are you connected. There is no hurry, except that the link runs out after three days at the
                latest.</p>
                <p class="buttons">\(ActionLink(title: "Make my own account", url: start))
                \(ActionLink(title: "I have an account", url: signIn, quiet: true))</p>
                """
        }
        return """
            <p>You are signed in as \(name). \(inviterName) will see that name and confirm; only then are you
            connected. What you have written so far stays only yours.</p>
            \(PostForm(
                action: Path.join(token).url, csrf: csrf, refusal: refusal,
                body: login.map { TextField.ownPassword(of: $0, refusal: refusal?["password"]) } ?? .empty,
                submit: "Join as \(name.isolated)"))
            \(Details(summary: "That is not me, or not the account I mean", body: change(name)))
            """
    }

    /// Who is signed in on this device, and the one step that changes it: the link is opened again afterwards.
    private func change(_ name: Verbatim) -> HTML {
        """
        <p>\(name) is signed in on this device. If that is not you, or not the account you mean, sign out here; the link
        then opens again.</p>
        \(PostForm(
            action: Path.signOut.url, csrf: csrf, hidden: [("to", Path.join(token).url)],
            submit: "Sign out and open the link", weight: .quiet))
        """
    }

    private var waiting: Page {
        Page(
            heading: "Your name is on its way.",
            body: """
                <p>\(inviterName) sees it at their next visit and confirms. Nothing is shared before that, and there
                is nothing you need to do. The things for one are open to you now.</p>
                <p>Your login name and password open your account in any other browser too. Each browser, chat window or
                icon on a home screen asks for them once.</p>
                <p>\(ActionLink(title: "Have a look around", url: Path.today.url))</p>
                """,
            drawing: .open)
    }

    private func own(_ name: Verbatim) -> Page {
        Page(
            heading: "This is your own link.",
            body: """
                <p>It works, and opening it has not used it up. It is for your partner: send it, or show it to
                them.</p>
                <p>\(ActionLink(title: "Back to inviting", url: Path.invite.url))</p>
                \(change(name))
                """)
    }

    private var gone: Page {
        Page(
            heading: "This link opens nothing any more.",
            body: """
                <p>Links last three days at most and work once, and they can be taken back. If you would still like
                to join, ask for a new one. Nothing is lost, and nobody is told that you came.</p>
                <p>If you have an account here, what you began with it is there: sign in.</p>
                <p class="buttons">\(ActionLink(title: "Sign in", url: Path.signIn.url, quiet: true))
                \(ActionLink(title: "What this place is", url: Path.home.url, quiet: true))</p>
                """,
            drawing: .open)
    }

    private func alreadyConnected(_ name: Verbatim) -> Page {
        Page(
            heading: "You are connected with someone already.",
            body: """
                <p>An account can be connected with one other person at a time. The link has not been used, and
                nobody is told that you opened it.</p>
                <p>\(ActionLink(title: "Go to Today", url: Path.today.url))</p>
                \(change(name))
                """)
    }
}
