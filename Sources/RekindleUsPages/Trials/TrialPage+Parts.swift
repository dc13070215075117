import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI

extension TrialPage {
    /// What was typed for a try when one had begun meanwhile.
    var unsent: HTML {
        guard let refusal else { return .empty }
        return """
            \(Refusal(words: refusal.words))\
            \(HTML.when(!form.words.isEmpty) { "<p class=\"own-words\"><small>What you wrote:</small> \(Verbatim(form.words))</p>\n" })
            """
    }

    func changes(_ current: TrialView) -> SideBySide? {
        SideBySide(
            theirs: current.theirs.isEmpty ? nil : Verbatim(current.theirs).html, of: me.partnerName,
            mine: current.mine.isEmpty ? nil : Verbatim(current.mine).html, of: me.name)
    }

    /// Words that their author did not let the other read, folded, since two people may look at this page.
    var kept: Details? {
        guard isConnected, let begun, !begun.isReleased, !begun.change.isEmpty else { return nil }
        return Details(
            summary: "What you mean to change",
            body: "\(PrivacyTag(label: TrialOffer.label))<blockquote><p>\(Verbatim(begun.change))</p></blockquote>")
    }

    func reviews(_ end: TrialEndView) -> SideBySide? {
        SideBySide(
            theirs: end.theirs?.said, of: me.partnerName, mine: end.mine?.said, of: me.name,
            arrives: state == .ended && isConnected)
    }

    func ending(_ current: TrialView, _ summary: String) -> FoldedForm {
        let words: HTML =
            isConnected
            ? """
            It ends for both of you. \(me.partnerName) sees that it has ended, and is told no reason. Stopping is a good \
            outcome too.
            """
            : "Nothing of it stays. Stopping is a good outcome too."
        return back("end", current.subject, summary, words, submit: "End it")
    }

    func back(
        _ what: String, _ subject: String, _ summary: String, _ words: HTML, submit: String? = nil
    ) -> FoldedForm {
        FoldedForm(
            summary, words, submit: submit, action: Path.trialBack.url, csrf: csrf,
            hidden: [("what", what), ("round", subject)])
    }

    /// What stands at its top.
    var words: (heading: String, lede: String) {
        switch state {
        case .open where wasEnded:
            (
                "The try has ended",
                "Stopping is a good outcome too: you know more than before. If another one fits some day, it begins here."
            )
        case .open:
            (
                "A try",
                isConnected
                    ? "A few weeks, a little time, then an honest look. The shorter time counts, and the fewer minutes."
                    : "A few weeks of one small thing that is in your own hands. Then an honest look, by yourself."
            )
        case .sealed:
            ("Sealed.", "It opens when you have both said yours. Until then you can change it or take it back.")
        case .running: ("Your try", current.map { "\($0.until(in: zone)) Then an honest look." } ?? "")
        case .over:
            (
                "The weeks are over",
                isConnected
                    ? "An honest look at how it was: each alone first, then side by side."
                    : "An honest look at how it was comes next."
            )
        case .reviewed: ("Sealed.", "It opens when you have both looked back. Until then it is yours to change.")
        case .ended: endedWords
        }
    }

    private var endedWords: (heading: String, lede: String) {
        let reviewed = isConnected ? "You both looked at it honestly" : "You looked at it honestly"
        let go = isConnected ? "You would both go on" : "You would go on"
        return switch end?.outcome {
        case .stop:
            (
                "It ends here, and that is fine",
                "Stopping is a good outcome too. \(reviewed), and you know more than before."
            )
        case .goOn: (go, "Then another one can begin, when you like and for as long as you like.")
        case .change: (go + ", in another way", "Talk over what to change, if you can. Then another one can begin.")
        case nil: ("You looked back", "What was said can leave this page again. The next one can begin when you like.")
        }
    }
}

/// One's own offer, while it waits.
struct OfferLines: Component, Sendable {
    var offer: TrialOffer
    var partnerName: Verbatim

    var html: HTML {
        """
        <blockquote class="sealed-words"><p>\(offer.times)\
        \(HTML.when(!offer.change.isEmpty) { " \(Verbatim(offer.change))" })</p></blockquote>
        \(HTML.when(!offer.change.isEmpty) { "<p class=\"hint\">\(release)</p>\n" })
        """
    }

    private var release: HTML {
        offer.isReleased
            ? "\(partnerName) may read your words once you have both said yours."
            : "Your words stay with you; only the weeks and the minutes count."
    }
}
