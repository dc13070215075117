import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// A try, wherever it stands.
struct TrialPage: Refusable, Sendable {
    var facts: TrialFacts
    /// What they began alone before there were two, while it goes on.
    var alone: OwnTrial?
    var me: Identities
    var isConnected: Bool
    var form: TrialOfferView
    var csrf: String

    var refusal: String? {
        get { form.refusal }
        set { form.refusal = newValue }
    }

    var page: Page {
        Page(
            heading: words.heading, lede: words.lede, tab: .us, back: (isConnected ? "You two" : "Story", Path.us.url),
            body: "\(tag)\(stage)\(alone.map(\.html))",
            drawing: facts.stage == .open ? (isConnected ? .together : .open) : nil)
    }

    private var words: (heading: String, lede: String) { TrialStageWords(facts, me, isConnected: isConnected).words }

    private var tag: PrivacyTag { PrivacyTag(label: facts.stage.label(isConnected: isConnected)) }

    private var stage: HTML {
        switch facts.stage {
        case .open: form.html(submit: isConnected ? "Seal it" : "Begin")
        case .sealed: sealed
        case .running: running
        case .over: over
        case .reviewed: reviewed
        case .ended: ended
        }
    }

    private var sealed: HTML {
        """
        \(facts.offer.map { OfferLines(offer: $0.content, partnerName: me.partnerName) })
        <section class="folded">\(Details(
            summary: "Change it", body: form.html(submit: "Seal it again"), isOpen: form.isOpen))\
        \(back("offer", facts.subject, "Take it back", "Then nothing of it waits here any more.", "Take it back"))\
        \(facts.end.map { Details(summary: "How you saw the last one", body: reviews($0)) })</section>
        """
    }

    private var running: HTML {
        guard let current = facts.current else { return .empty }
        return """
            \(unsent)\(changes(current))
            <p>The week holds a few things to fill the time with. One of them is plenty.</p>
            <p class="no-print">\(ActionLink(title: "This week", url: Path.plan.url))</p>
            <section class="folded no-print">\(kept(current))\
            \(HTML.when(isConnected && !current.mine.isEmpty) {
                back(
                    "words", current.subject, "Take my words back",
                    "The try goes on without them. Nobody is told whether they were read.", "Take them back")
            })\(ending(current, "End it"))</section>
            """
    }

    private var over: HTML {
        guard let current = facts.current else { return .empty }
        return """
            \(unsent)\(changes(current))
            <p class="no-print">\(ActionLink(title: "Look back", url: Path.trialReview.url))</p>
            <section class="folded no-print">\(ending(current, "Leave it without looking back"))</section>
            """
    }

    private var reviewed: HTML {
        guard let current = facts.current, let review = facts.review?.content else { return .empty }
        return """
            \(unsent)<blockquote class="sealed-words"><p>\(review.said)</p></blockquote>
            <p>\(ActionLink(title: "Change it", url: Path.trialReview.url, quiet: true))</p>
            <section class="folded">\
            \(back("look", current.subject, "Take it back", "Then nothing of it waits here any more.", "Take it back"))\
            \(ending(current, "Leave it without looking back"))</section>
            """
    }

    private var ended: HTML {
        guard let end = facts.end else { return .empty }
        let another = end.outcome == .stop ? "Begin another, some day" : "Begin another"
        return """
            \(reviews(end))
            <section class="folded no-print">\(Details(
                summary: another, body: form.html(submit: isConnected ? "Seal it" : "Begin"), isOpen: form.isOpen))\
            \(HTML.when(isConnected && end.mine != nil) {
                back(
                    "look", facts.current?.subject ?? "", "Take mine back",
                    "It leaves this page for both of you. Nobody is told whether it was read.", "Take mine back")
            })</section>
            """
    }
}
