import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI

/// A try that somebody began alone and that goes on now that there are two. It stays theirs, below the one of both.
struct OwnTrial: Component, Sendable {
    private let current: TrialView
    private let isOver: Bool
    private let zone: Zone
    private let csrf: String

    /// Nil where nothing goes on.
    init?(_ facts: TrialFacts, zone: Zone, csrf: String) {
        guard facts.goesOn, let current = facts.current else { return nil }
        (self.current, isOver, self.zone, self.csrf) = (current, facts.state == .over, zone, csrf)
    }

    var html: HTML {
        """
        <section><h2>Your own try</h2>
        \(PrivacyTag(label: TrialOffer.label))<p>\(words)</p>
        \(HTML.when(!current.mine.isEmpty) { "<blockquote class=\"own-words\"><p>\(Verbatim(current.mine))</p></blockquote>\n" })\
        <div class="folded no-print">\(HTML.when(isOver) { review })\(ending)</div></section>

        """
    }

    private var words: String {
        isOver
            ? "Its weeks are over. Once you have looked back, it leaves this page."
            : current.until(in: zone)
    }

    private var review: Details {
        let form = TrialReviewPage(csrf: csrf, isOwnOfTwo: true).form
        return Details(summary: "Look back at your own", body: form.html)
    }

    private var ending: FoldedForm {
        FoldedForm(
            "End your own", "Nothing of it stays. Stopping is a good outcome too.", submit: "End it",
            action: Path.trialBack.url, csrf: csrf, hidden: [("what", "end"), ("round", TrialFacts.alone)])
    }
}
