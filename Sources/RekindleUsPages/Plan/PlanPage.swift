import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI

/// The week of two people, or of one. Waiting and having nothing in common are one page, and so are a quiet week and
/// somebody's own rest.
struct PlanPage: Refusable, Sendable {
    var isQuiet: Bool
    /// What both would be glad to do, and the name of exactly that.
    var plan: [Practice]
    var subject: String?
    /// What whoever looks set aside, of the plan and of what is light.
    var aside: [Practice]
    var light: Practice?
    /// What there is to tick; nothing while alone, in a quiet week, and where something is chosen or waits.
    var handful: HandfulView?
    /// Nil while alone.
    var partnerName: Verbatim?
    var solo: SoloThing
    /// Until when the week goes, on the clock of whoever looks.
    var until: String
    var csrf: String
    var refusal: FormRefusal?

    init(_ facts: PlanFacts, partnerName: Verbatim?, solo: SoloThing, until: String, csrf: String) {
        (isQuiet, plan, subject) = (facts.isQuiet, facts.plan, facts.subject)
        aside = (facts.plan + [facts.light].compactMap(\.self)).filter(facts.isAside)
        light = facts.light.flatMap { facts.isAside($0) ? nil : $0 }
        (self.partnerName, self.solo, self.until, self.csrf) = (partnerName, solo, until, csrf)
        guard let partnerName, plan.isEmpty, !isQuiet, !facts.isSealed else { return }
        handful = HandfulView(facts, ticked: [], partnerName: partnerName, csrf: csrf)
    }

    var page: Page {
        Page(
            heading: isQuiet ? "A quiet week" : "This week", lede: lede, tab: .today,
            body: "\(refusal.map { Refusal(words: $0.words) })\(together)\(solo)\(turn)\(folded)")
    }

    private var lede: String {
        if isQuiet {
            return "This week is a quiet one for you. Nothing to choose and nothing to catch up on."
        }
        if partnerName == nil { return "Small enough for a tired evening." }
        if hasPlan, chosen.isEmpty {
            return "All of it is set aside, on your page alone. One light thing is here, if you feel like it."
        }
        if hasPlan {
            return chosen.count == 1
                ? "You would both be glad of this one."
                : "You would both be glad of these. Doing any one of them is enough."
        }
        return "One light thing on your own page, and more where you would both be glad of it."
    }

    private var turn: HTML {
        """
        <p class="hint no-print">This week goes until \(until)\(partnerName == nil ? "." : ", the same moment for both of you.")</p>

        """
    }

    private var hasPlan: Bool { !plan.isEmpty }

    private var chosen: [Practice] { plan.filter { !aside.contains($0) } }

    private var together: HTML {
        let light = LightThing(practice: light, isShort: handful != nil, csrf: csrf)
        if isQuiet || partnerName == nil { return light.html }
        return hasPlan ? ChosenThings(practices: chosen, light: light, csrf: csrf).html : "\(light)\(choosing)"
    }

    private var choosing: HTML {
        guard let handful else {
            return Card(
                title: "Your ticks are kept",
                body: "<p>What you both tick appears here by itself. The rest is not shown anywhere.</p>",
                action: ("See my ticks", Path.planTicks.url), quiet: true, label: WeekPlan.tickLabel
            ).html
        }
        return "<section><h2>What would you be glad to do?</h2>\n\(handful)</section>\n"
    }

    /// What not everybody needs stands at the end.
    private var folded: HTML {
        let parts: HTML = "\(earlier)\(setAside)\(anew)\(away)"
        return HTML.when(!parts.isEmpty) { "<section class=\"folded no-print\">\(parts)</section>\n" }
    }

    /// A plan that opened before the rest began stays within reach.
    private var earlier: Details? {
        guard isQuiet, hasPlan else { return nil }
        let list = PracticeList(practices: plan, isConnected: true).html
        return Details(summary: "What you two chose", body: "\(PrivacyTag(label: WeekPlan.openedLabel))\(list)")
    }

    private var setAside: Details? {
        guard !aside.isEmpty else { return nil }
        return Details(
            summary: "What you set aside",
            body: "\(PrivacyTag(label: OwnWeek.label))\(HTML.each(aside) { bringBack($0) })")
    }

    private func bringBack(_ practice: Practice) -> PostForm {
        PostForm(
            action: Path.planAside.url, csrf: csrf, hidden: [("practice", practice.id.rawValue), ("back", "yes")],
            body: "<p>\(Quotes.curled(practice.title))</p>", submit: "Bring it back", weight: .quiet)
    }

    private var anew: Details? {
        guard hasPlan, !isQuiet else { return nil }
        return Details(
            summary: "Choose anew",
            body: """
                <p>These stay until you have both ticked again and something meets.</p>
                <p>\(ActionLink(title: "See this week’s list", url: Path.planTicks.url, quiet: true))</p>
                """)
    }

    private var away: FoldedForm? {
        guard hasPlan, let subject, let partnerName else { return nil }
        return FoldedForm(
            "Put all of it away",
            "It goes for both of you. \(partnerName) sees a week with nothing chosen, and no reason.",
            submit: "Put it away", action: Path.planAside.url, csrf: csrf, hidden: [("round", subject)])
    }
}
