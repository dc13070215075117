import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// What both brought: strengths first, then each sign in a drawing and in words, and the same as a table.
struct PicturePage: Sendable {
    /// Nil where what both brought was put away, or is nothing.
    var view: PictureView?
    var isSealed: Bool
    /// Which picture this shows and which is being waited for, so that only these can be taken back from here.
    var shownSubject: String
    var waitingSubject: String
    /// What they keep themselves, where no picture is shown.
    var own: CheckIn?
    var me: Identities
    var csrf: String

    var page: Page {
        Page(
            heading: "How you two see it", lede: view == nil ? nil : "What you both brought, side by side.", tab: .us,
            back: ("You two", Path.us.url), body: "\(picture)\(next)\(folded)",
            drawing: view == nil ? (isSealed ? .together : .open) : nil)
    }

    private var picture: HTML {
        guard let view else { return .empty }
        return """
            \(PrivacyTag(label: Picture.openedLabel))
            \(StrengthsView(view: view))
            \(SignsView(view: view))
            """
    }

    private var next: HTML {
        if isSealed { return sealed.html }
        let words: HTML = "<p>When you have both checked in and brought the same things, they stand here.</p>"
        guard view == nil else {
            return """
                <section class="no-print"><h2>Another time</h2>\(words)
                <p>\(ActionLink(title: "Check in", url: Path.checkIn.url, quiet: true))</p></section>
                """
        }
        return Card(title: "Nothing here so far", body: words, action: ("Check in", Path.checkIn.url)).html
    }

    private var sealed: Card {
        Card(
            title: "Sealed",
            body: """
                <p>What you brought opens when you have both answered and brought some of the same things. Until then
                you can answer again, or take it back.</p>
                <p class="card-action">\(ActionLink(title: "Answer again", url: Path.checkIn.url, quiet: true))</p>
                \(back("waiting", waitingSubject, "Take it back", "What you answered stays with you.", "Take it back"))
                """, label: Picture.waitingLabel)
    }

    /// What not everybody needs stands folded at the end.
    private var folded: HTML {
        """
        <section class="folded">\(view.map { PictureTable(view: $0) })\
        <div class="no-print">\(ownView)\(HTML.when(view != nil) { away })</div></section>
        """
    }

    private var away: FoldedForm {
        back(
            "picture", shownSubject, "Put this picture away",
            "It goes for both of you. Nobody is told whether it was looked at.", "Put it away")
    }

    private func back(
        _ what: String, _ subject: String, _ summary: String, _ words: String, _ submit: String
    ) -> FoldedForm {
        FoldedForm(
            summary, words, submit: submit, action: Path.pictureBack.url, csrf: csrf,
            hidden: [("what", what), ("round", subject)])
    }

    private var ownView: Details? {
        guard let own else { return nil }
        return Details(
            summary: "What you said, for you alone",
            body: "\(PrivacyTag(label: CheckIn.label))\(SoloView(checkIn: own, name: me.name, hue: me.hue))")
    }
}
