import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// The few things to tick, with why it is safe to.
struct HandfulView: Component, Sendable {
    var practices: [Practice]
    var week: Week
    var version: Int64?
    var ticked: Set<Practice.ID>
    /// Whether ticks are there to be taken back.
    var hasTicks: Bool
    var partnerName: String
    var csrf: String
    var refusal: String?

    init(_ facts: PlanFacts, ticked: Set<Practice.ID>, partnerName: String, csrf: String) {
        practices = facts.shownHandful
        week = facts.week
        version = facts.ticks?.version
        self.ticked = ticked
        hasTicks = !(facts.ticks?.content.practices.isEmpty ?? true)
        self.partnerName = partnerName
        self.csrf = csrf
    }

    var html: HTML { practices.isEmpty ? nothing : "\(PrivacyTag(label: WeekPlan.tickLabel))\(words)\(form)" }

    private var words: HTML {
        """
        <p>Only what you both tick comes up here. Every other tick stays with you, and \(partnerName)’s list is not
        quite the same as yours.</p>
        """
    }

    private var form: PostForm {
        PostForm(
            action: Path.planTicks.url, csrf: csrf,
            hidden: [("week", week.name)] + (version.map { [("version", String($0))] } ?? []), refusal: refusal,
            body: """
                <fieldset class="ticks"><legend class="visually-hidden">What you would be glad to do</legend>
                \(HTML.each(practices) { tick($0).html + "\n" })</fieldset>
                """,
            submit: "Keep my ticks", secondary: hasTicks ? ("none", "yes", "Take them all back") : nil)
    }

    private func tick(_ practice: Practice) -> Tick {
        Tick(
            label: Quotes.curled(practice.title), name: "mark", value: practice.id.rawValue,
            isOn: ticked.contains(practice.id),
            hint: "\(Effort.minutes(practice.minutes)) · \(Quotes.curled(practice.promise))")
    }

    /// What somebody declined can take a whole list with it.
    private var nothing: HTML {
        """
        \(refusal.map { Refusal(words: $0) })\
        <p>Everything on this week’s list is of a kind you would rather not be offered. That is fine; the next list
        comes on Monday.</p>
        <p>\(ActionLink(title: "What you are offered", url: Path.offers.url, quiet: true))</p>
        """
    }
}

extension WeekPlan {
    /// What stands beside the ticks: more than waiting, since what only one ticked never opens.
    static var tickLabel: Label { .bothSaidYes }
}

/// One's own ticks, on a page of their own: the page that two may look at together does not show them.
struct TicksPage: Refusable, Sendable {
    var handful: HandfulView
    var isSealed: Bool
    /// What was kept meanwhile from another page.
    var meanwhile: [Practice]?

    var refusal: String? {
        get { handful.refusal }
        set { handful.refusal = newValue }
    }

    var page: Page {
        Page(
            heading: "What would you be glad to do?", lede: "As little or as much as you like, and only for this week.",
            tab: .today, back: ("This week", Path.plan.url), body: "\(kept)\(form)")
    }

    private var form: HandfulView {
        guard meanwhile != nil else { return handful }
        var overtaken = handful
        overtaken.refusal = EditConflict.lookAtBoth
        return overtaken
    }

    private var kept: Notice? {
        guard let meanwhile else { return nil }
        let titles = meanwhile.map { Quotes.curled($0.title) }.joined(separator: " · ")
        return EditConflict.kept(titles.isEmpty ? "nothing ticked" : titles)
    }
}
