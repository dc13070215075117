import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI

/// That both were glad of a practice in one week; or that somebody said so, which only they see.
struct GladCard: Component, Sendable {
    var practice: Practice.ID
    var week: Week
    var isOpen: Bool
    var csrf: String

    init(_ facts: GladFacts, csrf: String) {
        (practice, week, isOpen, self.csrf) = (facts.practice, facts.week, facts.isOpen, csrf)
    }

    /// What both have seen stands open; what only one said is folded away, since two may look at the page.
    var folded: HTML { isOpen ? html : Details(summary: Self.own, body: html).html + "\n" }

    /// The same words over whatever is folded there.
    static let own = "Your own notes on this"

    var html: HTML {
        Card(
            title: isOpen ? "You were both glad of this." : "You were glad of this.",
            body: isOpen ? opened.html : sealed, label: isOpen ? BothGlad.openedLabel : BothGlad.waitingLabel
        ).html + "\n"
    }

    private var opened: FoldedForm {
        back("Take it from view", "It goes for both of you. Nobody is told whether it was seen.")
    }

    private var sealed: HTML {
        """
        <p>If you both were, you will both see it here.</p>
        \(back("Take it back", "Then it no longer waits here."))
        """
    }

    private func back(_ summary: String, _ words: String) -> FoldedForm {
        FoldedForm(
            summary, words, action: Path.libraryDone(practice.rawValue).url, csrf: csrf, hidden: [("back", week.name)])
    }
}
