import RekindleHTML
import RekindleSite
import RekindleUI

/// Before the link is made: a quiet line for everybody, and how to ask.
struct InvitePage: Sendable {
    var audience: Reach.Audience
    var csrf: String

    var page: Page {
        Page(
            heading: "Asking somebody to join you",
            body: """
                \(InviteWords.quietLine)
                \(InviteWords.howToAsk)
                <section><h2>The link</h2>
                \(audience.words.map { Notice($0, kind: .care) })
                <p>It works once and for three days. You can take it back at any time, and nobody is told.</p>
                \(PostForm(action: Path.invite.url, csrf: csrf, submit: "Make the link"))</section>
                """, drawing: .open)
    }
}

/// The link, to show again, send or take back.
struct LinkPage: Sendable {
    var link: String
    var until: String
    var audience: Reach.Audience
    var csrf: String

    var page: Page {
        Page(
            heading: "Your link", lede: "It works once, until \(until).",
            body: """
                \(audience.words.map { Notice($0, kind: .care) })
                \(CopyLine(label: "Send this to the one you mean, and nobody else", text: link))
                \(sending)
                \(code)
                <p>You will not be told whether it was opened. When somebody has said yes, you see their name and
                confirm it.</p>
                <section class="folded">\(InviteWords.howToAskAgain)</section>
                \(PostForm(action: Path.inviteRevoke.url, csrf: csrf, submit: "Take the link back", weight: .quiet))
                """)
    }

    private var sending: HTML {
        let words = "A quarter of an hour a week, if you would like to try it with me: \(link)".addingPercentEncoding
        return """
            <p class="buttons pair">\(ActionLink(title: "By e-mail", url: "mailto:?body=\(words)", quiet: true))
            \(ActionLink(title: "By message", url: "sms:?body=\(words)", quiet: true))</p>
            """
    }

    private var code: HTML {
        guard let drawing = QRDrawing(text: link).html else { return .empty }
        return """
            <figure class="inviting-square">\(drawing)<figcaption>Or let their camera look at this.</figcaption></figure>
            """
    }
}

/// Somebody said yes: is it who was meant? It asks for the password, since it cannot be undone.
struct ConfirmPage: Refusable, Sendable {
    var name: Verbatim
    var pronouns: Verbatim
    /// Stands for this answer and no other.
    var etag: String
    var login: String
    var csrf: String
    var refusal: FormRefusal?

    var page: Page {
        Page(
            heading: "\(name) said yes.",
            lede: "Is that who you meant? Only when you confirm do the two of you have a place together.",
            body: """
                \(HTML.when(!pronouns.isEmpty) { "<p>\(name) · \(pronouns)</p>" })
                \(PostForm(
                    action: Path.inviteConfirm.url, csrf: csrf, hidden: [("who", etag)], refusal: refusal,
                    body: TextField.ownPassword(of: login, refusal: refusal?["password"]),
                    submit: "Yes, that is \(name.isolated)"))
                <p>What you each wrote before stays with each of you. If you did not send the link to \(name), say no;
                nothing has been shared.</p>
                \(PostForm(
                    action: Path.inviteRevoke.url, csrf: csrf, submit: "No, that is somebody else", weight: .quiet))
                """, drawing: .together)
    }
}

/// A no that came after the yes of another page.
struct TooLatePage: Sendable {
    var partnerName: Verbatim

    var page: Page {
        Page(
            heading: "You had confirmed already.", tab: .us,
            body: """
                \(Refusal(words: tooLate))
                <p>Nothing you wrote before is shared. Only what you bring from now on can be seen by both, and you
                can take that back from view.</p>
                <p>\(ActionLink(title: "To the two of you", url: Path.us.url, quiet: true))</p>
                """)
    }

    private var tooLate: HTML { "This no came after a yes from another page: you and \(partnerName) are connected." }
}

/// Somebody said yes to an invitation and waits for its confirmation.
struct WaitingPage: Sendable {
    var inviterName: Verbatim
    var csrf: String

    var page: Page {
        Page(
            heading: "You said yes to \(inviterName).",
            lede: "When \(inviterName) has confirmed that it is you, the two of you have a place here.",
            body: """
                <p>Until then everything here is yours alone, and works.</p>
                <p>\(ActionLink(title: "Go to Today", url: Path.today.url))</p>
                \(PostForm(
                    action: Path.joinWithdraw.url, csrf: csrf,
                    body: "<p class=\"hint\">You can change your mind, and nothing is said about it.</p>",
                    submit: "Take my yes back", weight: .quiet))
                """, drawing: .open)
    }
}
