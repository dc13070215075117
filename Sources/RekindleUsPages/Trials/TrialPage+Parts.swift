import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension TrialPage {
    /// What was typed for a try when one had begun meanwhile.
    var unsent: HTML {
        guard let refusal else { return .empty }
        return """
            \(Refusal(words: refusal))\
            \(HTML.when(!form.words.isEmpty) { "<p class=\"own-words\"><small>What you wrote:</small> \(form.words)</p>\n" })
            """
    }

    func changes(_ current: TrialView) -> HTML {
        let halves = [
            current.theirs.isEmpty ? nil : SideBySide.Column(.theirs, name: me.partnerName, words: current.theirs),
            current.mine.isEmpty ? nil : SideBySide.Column(.mine, name: me.name, words: current.mine),
        ].compactMap(\.self)
        return HTML.when(!halves.isEmpty) { SideBySide(halves).html }
    }

    /// Words that their author did not let the other read, folded, since two people may look at this page.
    func kept(_ current: TrialView) -> Details? {
        guard isConnected, let own = facts.begun?.content, !own.isReleased, !own.change.isEmpty else {
            return nil
        }
        return Details(
            summary: "What you mean to change",
            body: "\(PrivacyTag(label: TrialOffer.label))<blockquote><p>\(own.change)</p></blockquote>")
    }

    func reviews(_ end: TrialEndView) -> HTML {
        let halves = [
            end.theirs.map { SideBySide.Column(.theirs, name: me.partnerName, words: $0.said) },
            end.mine.map { SideBySide.Column(.mine, name: me.name, words: $0.said) },
        ].compactMap(\.self)
        return HTML.when(!halves.isEmpty) { SideBySide(halves, arrives: facts.stage == .ended && isConnected).html }
    }

    func ending(_ current: TrialView, _ summary: String) -> FoldedForm {
        let words =
            isConnected
            ? "It ends for both of you. \(me.partnerName) sees that it has ended, and is told no reason. Stopping is a good "
                + "outcome too."
            : "Nothing of it stays. Stopping is a good outcome too."
        return back("end", current.subject, summary, words, "End it")
    }

    func back(
        _ what: String, _ round: String, _ summary: String, _ words: String, _ submit: String
    ) -> FoldedForm {
        FoldedForm(
            summary, words, submit: submit, action: Path.trialBack.url, csrf: csrf,
            hidden: [("what", what), ("round", round)])
    }
}

/// One's own offer, while it waits.
struct OfferLines: Component, Sendable {
    var offer: TrialOffer
    var partnerName: String

    var html: HTML {
        """
        <blockquote class="sealed-words"><p>\(TrialWords.weeks(offer.weeks)), \
        \(TrialWords.minutes(offer.minutesAWeek)) a week.\
        \(HTML.when(!offer.change.isEmpty) { " \(offer.change)" })</p></blockquote>
        \(HTML.when(!offer.change.isEmpty) { "<p class=\"hint\">\(release)</p>\n" })
        """
    }

    private var release: String {
        offer.isReleased
            ? "\(partnerName) may read your words once you have both said yours."
            : "Your words stay with you; only the weeks and the minutes count."
    }
}
