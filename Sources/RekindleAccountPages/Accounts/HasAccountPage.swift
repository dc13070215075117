import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleVault

/// The form for an account from somebody who is signed in by now, such as from another tab.
struct HasAccountPage {
    private let name: Verbatim
    /// The page of the link that they came with, where they did.
    private let invitation: String?

    init(_ request: Request) {
        name = request.signedIn?.ownName ?? ""
        invitation = InvitationToken(request.form.text("invitation")).map { Path.join($0.text).url }
    }

    var page: Page {
        Page(
            heading: "You already have an account.",
            body: """
                \(Refusal(words: words))
                <p class="buttons">\(ActionLink(title: "Go to Today", url: Path.today.url))
                \(invitation.map { ActionLink(title: "The invitation", url: $0, quiet: true) })</p>
                <p>To make an account for somebody else on this device, sign out on <a href="\(Path.me.url)">Me</a>
                first.</p>
                """)
    }

    private var words: HTML { "You are signed in here as \(name), so no other account was made." }
}
