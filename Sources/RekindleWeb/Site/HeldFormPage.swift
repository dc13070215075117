import RekindleHTML
import RekindleUI
import RekindleVault

/// What somebody wrote, when it could not be kept as it was sent: shown again, ready to be sent once more.
struct HeldFormPage: Sendable {
    enum Reason: Equatable, Sendable {
        /// The page had been open for too long, or the form was not ours.
        case signature
        /// It arrived in pieces that are no text, or with characters that no page can show.
        case broken(Form.Fault)
        case store(VaultFailure.Trouble)
        /// Something that it rests on changed in between.
        case meanwhile
        /// It belongs to a space that takes nothing new any more.
        case closed
        /// Written while the session locked.
        case locked
    }

    var reason: Reason
    var path: String
    var form: Form
    var csrf: String

    var page: Page {
        if reason == .closed { return Page(heading: heading, body: outside) }
        return Page(heading: heading, body: "\(formHTML)\(HTML.when(reason == .locked) { dropping })")
    }

    /// To be copied: there is nothing to send it to.
    private var outside: HTML {
        """
        \(Refusal(words: words).html)\(HTML.each(shown.filter { !isSecret($0) }, field))\(choices)
        <p>\(ActionLink(title: "Go to Today", url: Path.today.url).html)</p>
        """
    }

    private var dropping: HTML {
        PostForm(
            action: "\(Path.draft.url)?for=\(path)", csrf: csrf, hidden: [("drop", "yes")], submit: "Throw it away",
            weight: .quiet
        ).html
    }

    private var formHTML: HTML {
        PostForm(
            action: path, csrf: csrf, hidden: hidden, refusal: reason == .locked ? nil : words,
            body: "\(HTML.when(reason == .locked) { "<p>\(words)</p>" })\(HTML.each(shown, field))\(choices)",
            submit: "Send it again"
        ).html
    }

    /// Travels with what was kept behind the lock, so that the copy goes when it is sent.
    static let heldField = "held"

    private var fields: [Form.Field] { form.fields.filter { $0.name != "csrf" && $0.name != Self.heldField } }

    /// What somebody typed is shown; choices and marks travel along unseen.
    private var shown: [Form.Field] { fields.filter { isSecret($0) || isTyped($0) } }

    private var hidden: [(name: String, value: String)] {
        fields.filter { !isSecret($0) && !isTyped($0) }.map { ($0.name, $0.value) }
            + (reason == .locked ? [(Self.heldField, "yes")] : [])
    }

    /// What travels along is named, so that nobody sends what they cannot see.
    private var choices: HTML {
        let chosen = fields.filter { !isSecret($0) && !isTyped($0) && !$0.value.isEmpty }
        return HTML.when(!chosen.isEmpty) {
            Details(
                summary: "What else is in it",
                body: """
                    <dl>\(HTML.each(chosen) {
                        "<dt>\(Self.spaced($0.name))</dt><dd>\(Self.spaced($0.value))</dd>\n"
                    })</dl>
                    """
            ).html
        }
    }

    private static func spaced(_ word: String) -> String { word.replacing("-", with: " ") }

    private func isTyped(_ field: Form.Field) -> Bool {
        if Self.typed.contains(field.name) { return true }
        return field.value.contains { !($0.isASCII && ($0.isLetter || $0.isNumber)) && !"-_./?=".contains($0) }
    }

    private static let typed: Set<String> = [
        "name", "login", "pronouns", "sentence", "correction", "words", "line", "guest",
    ]

    private func isSecret(_ field: Form.Field) -> Bool { Self.secrets.contains(field.name) }

    private func field(_ field: Form.Field) -> HTML {
        if isSecret(field) {
            return TextField(label: Self.label(field.name), name: field.name, type: "password").html
        }
        return TextArea(label: Self.label(field.name), name: field.name, value: field.value).html
    }

    /// Never sent back, whatever page they came from.
    static let secrets: Set<String> = ["password", "old", "new", "code", "pin"]

    private static func label(_ name: String) -> String {
        switch name {
        case "password", "old": "Your password, once more"
        case "new": "The new password, once more"
        case "code", "pin": "Your code, once more"
        default: "What you wrote"
        }
    }

    private var heading: String {
        switch reason {
        case .signature: "Is this what you meant to send?"
        case .broken: "That did not arrive whole."
        case .store: "It could not be kept just now."
        case .locked: "You were writing this."
        case .meanwhile: "Something changed in between."
        case .closed: "Your shared space is closed."
        }
    }

    private var words: String {
        switch reason {
        case .signature:
            "This came from a page that is older than your last sign-in, or was sent before. Nothing was kept from it now. "
                + "If it is still yours to send, send it again."
        case .broken(.controlCharacters):
            "There were characters in it that no page can show. They have been taken out; look it over and send it again."
        case .broken:
            "Something on the way broke the text, so nothing was kept yet. Look it over and send it again."
        case .store(.full):
            "The server’s disk is full. Nothing was kept, and nothing is lost: it is all here. Try again in a while, or "
                + "tell whoever runs the server."
        case .store:
            "The server cannot write just now. Nothing was kept, and nothing is lost: it is all here. Try again in a "
                + "minute."
        case .meanwhile: "It was changed from another page at the same moment. Look again, then send it again."
        case .closed:
            "The space you shared with your partner takes nothing new any more, so this was not saved. What you wrote is "
                + "still here, and only you have seen it. Copy it if you want to keep it."
        case .locked: "It was locked in between, and kept for you alone. Send it now, or leave it."
        }
    }
}

/// Something that another site sent. It is not shown: two presses would then do that site's bidding.
enum ForeignFormPage {
    static let page = Page(
        heading: "That did not come from here.",
        body: Refusal(
            words: "Another site sent this, and nothing was done. If it was you, open the page here and send it again."
        )
        .html)
}

/// Something that is no form at all.
enum NotAFormPage {
    static let page = Page(
        heading: "That did not arrive whole.",
        body: Refusal(words: "It was not sent as a form. Go back, what you wrote is still there, and send it again.")
            .html)
}
