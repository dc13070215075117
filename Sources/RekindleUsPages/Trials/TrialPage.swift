import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// A try, wherever it stands.
struct TrialPage: Refusable, Sendable {
    var state: TrialFacts.State
    /// Whether the last one was ended before both looked back.
    var wasEnded: Bool
    /// What the next offer goes to.
    var subject: String
    var current: TrialView?
    /// One's own offer that waits, what the current one came from, and one's own look back.
    var offer: TrialOffer?
    var begun: TrialOffer?
    var review: TrialReview?
    var end: TrialEndView?
    /// What they began alone before there were two, while it goes on.
    var alone: OwnTrial?
    var me: Identities
    /// Where whoever looks is.
    var zone: Zone
    var isConnected: Bool
    var form: TrialOfferView
    var csrf: String
    /// Why what was sent was not done, said where the form stands.
    var refusal: FormRefusal? {
        get { form.refusal }
        set { form.refusal = newValue }
    }

    init(_ facts: TrialFacts, alone: TrialFacts?, me: Identities, zone: Zone, partnerName: Verbatim?, csrf: String) {
        (state, wasEnded, subject) = (facts.state, facts.wasEnded, facts.subject)
        (current, end, review) = (facts.current, facts.end, facts.review?.content)
        (offer, begun) = (facts.offer?.content, facts.begun?.content)
        self.alone = alone.flatMap { OwnTrial($0, zone: zone, csrf: csrf) }
        form = TrialOfferView(facts, partnerName: partnerName, csrf: csrf)
        (self.me, self.zone, isConnected, self.csrf) = (me, zone, partnerName != nil, csrf)
    }

    var page: Page {
        Page(
            heading: words.heading, lede: words.lede, tab: .us, back: (isConnected ? "You two" : "Story", Path.us.url),
            body: "\(PrivacyTag(label: state.label(isConnected: isConnected)))\(body)\(alone)",
            drawing: state == .open ? (isConnected ? .together : .open) : nil)
    }

    private var body: HTML {
        switch state {
        case .open: form.html(submit: isConnected ? "Seal it" : "Begin")
        case .sealed: sealed
        case .running: current.map(running) ?? .empty
        case .over: current.map(over) ?? .empty
        case .reviewed: reviewed
        case .ended: end.map(ended) ?? .empty
        }
    }

    private var sealed: HTML {
        """
        \(offer.map { OfferLines(offer: $0, partnerName: me.partnerName) })
        <section class="folded">\(Details(
            summary: "Change it", body: form.html(submit: "Seal it again"), isOpen: form.isOpen))\
        \(back("offer", subject, "Take it back", "Then it no longer waits here."))\
        \(end.map { Details(summary: "How you saw the last one", body: "\(reviews($0))") })</section>
        """
    }

    private func running(_ current: TrialView) -> HTML {
        """
        \(unsent)\(changes(current))
        <p>The week holds a few things to fill the time with. One of them is enough.</p>
        <p class="no-print">\(ActionLink(title: "This week", url: Path.plan.url))</p>
        <section class="folded no-print">\(kept)\
        \(HTML.when(isConnected && !current.mine.isEmpty) {
            back(
                "words", current.subject, "Take my words back",
                "The try goes on without them. Nobody is told whether they were read.", submit: "Take them back")
        })\(ending(current, "End it"))</section>
        """
    }

    private func over(_ current: TrialView) -> HTML {
        """
        \(unsent)\(changes(current))
        <p class="no-print">\(ActionLink(title: "Look back", url: Path.trialReview.url))</p>
        <section class="folded no-print">\(ending(current, "Leave it without looking back"))</section>
        """
    }

    private var reviewed: HTML {
        guard let current, let review else { return .empty }
        return """
            \(unsent)<blockquote class="sealed-words"><p>\(review.said)</p></blockquote>
            <p>\(ActionLink(title: "Change it", url: Path.trialReview.url, quiet: true))</p>
            <section class="folded">\
            \(back("look", current.subject, "Take it back", "Then it no longer waits here."))\
            \(ending(current, "Leave it without looking back"))</section>
            """
    }

    private func ended(_ end: TrialEndView) -> HTML {
        """
        \(reviews(end))
        <section class="folded no-print">\(Details(
            summary: end.outcome == .stop ? "Begin another, some day" : "Begin another",
            body: form.html(submit: isConnected ? "Seal it" : "Begin"), isOpen: form.isOpen))\
        \(HTML.when(isConnected && end.mine != nil) {
            back(
                "look", current?.subject ?? "", "Take mine back",
                "It leaves this page for both of you. Nobody is told whether it was read.")
        })</section>
        """
    }
}
