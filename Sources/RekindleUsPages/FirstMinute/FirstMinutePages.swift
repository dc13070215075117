import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// Writing one thing that somebody would not want to lose.
struct FirstMinutePage: Refusable, Sendable {
    var partnerName: Verbatim
    /// What waits, if anything does.
    var sealed: String?
    /// What stands in the field, and the version that it was written over.
    var words: String
    var version: Int64?
    /// It was begun and not sent; while something is sealed, beside it and not over it.
    var isBegun = false
    var csrf: String
    var refusal: FormRefusal?
    /// What was kept meanwhile from another page.
    var meanwhile: String?

    var page: Page {
        Page(
            heading: sealed == nil ? "What would you not want to lose?" : "Sealed.",
            lede: sealed == nil
                ? "One thing about you and \(partnerName). Small is good: a joke, a habit, a hand on a back."
                : "It opens when you have both answered. Until then it is yours to change or take back.",
            tab: .us, back: ("You two", Path.us.url),
            body: "\(PrivacyTag(label: FirstMinutes.waitingLabel))\(body)")
    }

    private var body: HTML {
        guard let sealed else { return form(submit: "Seal it").html }
        return """
            <blockquote class="sealed-words"><p>\(Verbatim(sealed))</p></blockquote>
            <p>\(ActionLink(title: "Go to Today", url: Path.today.url, quiet: true))</p>
            <section class="folded">\(changing)\(FoldedForm(
                "Take it back", "Then it no longer waits here.", action: Path.firstMinuteBack.url, csrf: csrf
            ))</section>
            """
    }

    private var changing: Details {
        let begun = HTML.when(isBegun) { "<p>\(Notice.begunWords)</p>\n" }
        return Details(summary: "Change it", body: "\(begun)\(form(submit: "Seal it again"))", isOpen: isBegun)
    }

    private func form(submit: String) -> PostForm {
        PostForm(
            action: Path.firstMinute.url, csrf: csrf, hidden: version.map { [("version", String($0))] } ?? [],
            refusal: refusal,
            body: """
                \(meanwhile.map { Notice(body: "<p>What is kept: \(Verbatim($0))</p>") })
                \(TextArea(
                    label: "I would not want to lose…", name: "words", value: words, limit: FirstMinute.limit, rows: 3,
                    refusal: refusal?["words"]))
                """, submit: submit, draft: "\(Path.draft.url)?for=\(Path.firstMinute.url)")
    }
}

/// Both things, opened together.
struct FirstMinutesPage: Sendable {
    var name: Verbatim
    var partnerName: Verbatim
    var mine: String?
    var theirs: String?
    /// Their own copy, which stays theirs when it has left the view of both.
    var own: String?
    var csrf: String

    var page: Page {
        Page(
            heading: "What you would not want to lose", tab: .us, back: ("You two", Path.us.url),
            body: "\(PrivacyTag(label: FirstMinutes.openedLabel))\(mine == nil ? gone : "\(both)\(after)\(back)")",
            drawing: .together)
    }

    private var both: SideBySide? {
        SideBySide(
            theirs: theirs.map { Verbatim($0).html }, of: partnerName, mine: mine.map { Verbatim($0).html }, of: name,
            arrives: true)
    }

    /// Whoever takes theirs back does not keep the other's: it was given for both to read.
    private var gone: HTML {
        """
        <p>You took yours back from view, so neither is shown to you here. \(partnerName) no longer sees yours.</p>
        \(own.map(kept))
        <p>\(ActionLink(title: "Go to Today", url: Path.today.url, quiet: true))</p>
        """
    }

    private func kept(_ words: String) -> HTML {
        """
        <section><h2>What you wrote</h2>\(PrivacyTag(label: FirstMinute.label))
        <blockquote class="sealed-words"><p>\(Verbatim(words))</p></blockquote></section>
        """
    }

    private var after: HTML {
        HTML.when(theirs != nil) {
            """
            <p class="no-print">Read it twice. If you are in the same house, saying “I read it” out loud is enough.</p>
            <p class="no-print">\(ActionLink(title: "Go to Today", url: Path.today.url, quiet: true))</p>

            """
        }
    }

    private var back: HTML {
        HTML.when(mine != nil) {
            let form = FoldedForm(
                "Take mine back", "Yours can leave this page at any time. Nobody is told whether it was read.",
                action: Path.firstMinuteBack.url, csrf: csrf)
            return "<div class=\"no-print\">\(form)</div>"
        }
    }
}
