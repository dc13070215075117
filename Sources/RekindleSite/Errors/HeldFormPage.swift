import RekindleHTML
import RekindleUI
import RekindleVault

/// What somebody wrote, when it could not be kept as it was sent: shown again, ready to be sent once more.
struct HeldFormPage: Sendable {
    var reason: Reason
    var path: String
    var form: Form
    /// What the route says of the fields in it; of others nothing is shown, as many as may have come.
    var fields: FieldNames
    var csrf: String
    /// Of a draft that is kept.
    var version: Int64?
    /// Whether its own form can show it.
    var isShownInPlace = false
    var page: Page {
        switch reason {
        case .closed: return Page(heading: heading, body: outside("Go to Today", Path.today.url))
        case .elsewhere(let url): return Page(heading: heading, body: outside("Open it there", url))
        default: break
        }
        return Page(heading: heading, body: "\(formHTML)\(HTML.when(isKept) { dropping })")
    }

    /// To be copied: there is nothing to send it to.
    private func outside(_ title: String, _ url: String) -> HTML {
        """
        \(Refusal(words: words).html)\(HTML.each(shown.filter { !isSecret($0) }, field))\(choices)
        <p>\(ActionLink(title: title, url: url).html)</p>
        """
    }

    /// Whether a copy is there, which goes when the form is sent.
    private var isKept: Bool { reason == .locked || reason == .begun || reason == .ended }

    var dropping: HTML {
        PostForm(
            action: "\(Path.draft.url)?for=\(path)", csrf: csrf, hidden: [("drop", name)], submit: "Throw it away",
            weight: .quiet
        ).html
    }

    /// Which of what is kept it is, for a form that throws it away or sends it.
    private var name: String { version.map { String($0) } ?? FieldNames.left }

    var formHTML: HTML {
        if isShownInPlace, let version { return taking(version) }
        return PostForm(
            action: path, csrf: csrf, hidden: hidden, refusal: isKept ? nil : FormRefusal(words),
            body: """
                \(HTML.when(isKept) { "<p>\(words)</p>" })\(HTML.when(reason == .signedOut) { signingIn })\
                \(HTML.each(shown, field))\(choices)
                """,
            submit: "Send it again"
        ).html
    }

    /// What is in it, to be looked over in its own form. Nothing of it goes anywhere from here.
    private func taking(_ version: Int64) -> HTML {
        PostForm(
            action: "\(Path.draft.url)?for=\(path)", csrf: csrf, hidden: [("take", String(version))],
            body: """
                <p>\(words)</p>\(HTML.each(shown.filter { !isSecret($0) && !$0.value.isEmpty }) {
                    "<blockquote>\(Verbatim($0.value))</blockquote>\n"
                })\(choices)
                """,
            submit: "Take it into the form"
        ).html
    }

    /// In a window of its own, so that what was typed stays here.
    private var signingIn: HTML {
        "<p><a href=\"\(Path.signIn.url)\" target=\"_blank\" rel=\"noopener\">Sign in in another window</a></p>\n"
    }

    private var sent: [Form.Field] { fields.showable(form) }

    /// What somebody typed is shown; choices and versions travel along unseen.
    private var shown: [Form.Field] { sent.filter { isSecret($0) || isTyped($0) } }

    private var hidden: [(name: String, value: String)] {
        sent.filter { !isSecret($0) && !isTyped($0) }.map { ($0.name, $0.value) }
            + (isKept ? [(FieldNames.held, name)] : [])
    }

    /// What travels along is named, so that nobody sends what they cannot see.
    private var choices: HTML {
        let chosen = sent.filter {
            !isSecret($0) && !isTyped($0) && !$0.value.isEmpty && !FieldNames.pageVersions.contains($0.name)
        }
        return HTML.when(!chosen.isEmpty) {
            let list: HTML = """
                <dl>\(HTML.each(chosen) {
                    "<dt>\(Verbatim(Self.spaced($0.name)))</dt><dd>\(Verbatim(Self.spaced($0.value)))</dd>\n"
                })</dl>
                """
            // Where somebody else may have chosen it, it stands open: a tick that brings something is not to be sent unseen.
            return reason == .locked ? list : Details(summary: "What else is in it", body: list).html
        }
    }

    private static func spaced(_ word: String) -> String { word.replacing("-", with: " ") }

    private func isTyped(_ field: Form.Field) -> Bool {
        if fields.typed.contains(field.name) { return true }
        return !field.isChoice
    }

    private func isSecret(_ field: Form.Field) -> Bool { fields.secrets[field.name] != nil }

    private func field(_ field: Form.Field) -> HTML {
        if let secret = fields.secrets[field.name] {
            return TextField(
                label: secret.rawValue, name: field.name, type: "password", autocomplete: secret.autocomplete
            ).html
        }
        return TextArea(label: "What you wrote", name: field.name, value: field.value).html
    }
}
