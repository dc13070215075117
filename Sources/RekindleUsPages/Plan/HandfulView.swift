import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// The few things to tick, with why it is safe to. With one's own ticks it is a page by itself, since the page that two
/// may look at together does not show them.
struct HandfulView: Component, Refusable, Sendable {
    var practices: [Practice]
    var week: Week
    var version: Int64?
    var ticked: Set<Practice.ID>
    /// Whether ticks are there to be taken back.
    var hasTicks: Bool
    var partnerName: Verbatim
    var csrf: String
    var refusal: FormRefusal?
    /// What was kept meanwhile from another page.
    var meanwhile: [Practice]?

    init(_ facts: PlanFacts, ticked: [Practice.ID], partnerName: Verbatim, csrf: String) {
        (practices, week, version) = (facts.shownHandful, facts.week, facts.ticks?.version)
        hasTicks = !(facts.ticks?.content.practices.isEmpty ?? true)
        (self.ticked, self.partnerName, self.csrf) = (Set(ticked), partnerName, csrf)
    }

    var page: Page {
        Page(
            heading: "What would you be glad to do?", lede: "As little or as much as you like, and only for this week.",
            tab: .today, back: ("This week", Path.plan.url), body: "\(meanwhile.map(kept))\(html)")
    }

    private func kept(_ practices: [Practice]) -> Notice {
        let titles = practices.map { Quotes.curled($0.title) }.joined(separator: " · ")
        return EditConflict.kept(titles.isEmpty ? "nothing ticked" : "\(titles)")
    }

    var html: HTML { practices.isEmpty ? nothing : "\(PrivacyTag(label: WeekPlan.tickLabel))\(words)\(form)" }

    private var words: HTML {
        """
        <p>Only what you both tick appears here. Every other tick stays with you, and \(partnerName)’s list is not
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
        \(refusal.map { Refusal(words: $0.words) })\
        <p>Everything on this week’s list is of a kind you would rather not be offered. That is fine; the next list
        comes with the next week.</p>
        <p>\(ActionLink(title: "What you are offered", url: Path.offers.url, quiet: true))</p>
        """
    }
}

extension WeekPlan {
    /// What stands beside the ticks: more than waiting, since what only one ticked never opens.
    static var tickLabel: Label { .bothSaidYes }
}
