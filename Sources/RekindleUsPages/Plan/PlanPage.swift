import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// The week of two people, or of one. Waiting and having nothing in common are one page, and so are a quiet week and
/// somebody's own rest.
struct PlanPage: Refusable, Sendable {
    var facts: PlanFacts
    /// Nil while alone.
    var partnerName: String?
    var solo: SoloThing
    var csrf: String
    var refusal: String?

    var page: Page {
        Page(
            heading: facts.isQuiet ? "A quiet week" : "This week", lede: lede, tab: .today,
            body: "\(refusal.map { Refusal(words: $0) })\(together)\(solo)\(folded)")
    }

    private var lede: String {
        if facts.isQuiet {
            return "This week is a quiet one for you. Nothing to choose and nothing to catch up on."
        }
        if partnerName == nil { return "Small enough for a tired evening." }
        if hasPlan, facts.plan.allSatisfy(facts.isAside) {
            return "All of it is set aside, on your page alone. One light thing is here, if you feel like it."
        }
        return hasPlan
            ? "You would both be glad of these. Any one of them is plenty."
            : "One light thing on your own page, and more where you would both be glad of it."
    }

    private var hasPlan: Bool { !facts.plan.isEmpty }

    private var together: HTML {
        if facts.isQuiet || partnerName == nil { return light.html }
        return hasPlan ? chosen.html : "\(light)\(choosing)"
    }

    private var light: LightThing {
        let isChoosing = partnerName != nil && !facts.isQuiet && !facts.isSealed
        return LightThing(facts, isShort: isChoosing, csrf: csrf)
    }

    private var chosen: ChosenThings { ChosenThings(facts, csrf: csrf) }

    private var choosing: HTML {
        guard !facts.isSealed else {
            return Card(
                title: "Your ticks are kept",
                body: "<p>What you both tick comes up here by itself. The rest comes up nowhere.</p>",
                action: ("Look at mine", Path.planTicks.url), quiet: true, label: WeekPlan.tickLabel
            ).html
        }
        let handful = HandfulView(facts, ticked: [], partnerName: partnerName ?? "", csrf: csrf)
        return "<section><h2>What would you be glad to do?</h2>\n\(handful)</section>\n"
    }

    /// What not everybody needs stands at the end.
    private var folded: HTML {
        let parts: HTML = "\(earlier)\(setAside)\(anew)\(away)"
        return HTML.when(!parts.text.isEmpty) { "<section class=\"folded no-print\">\(parts)</section>\n" }
    }

    /// A plan that opened before the rest began stays within reach.
    private var earlier: HTML {
        HTML.when(facts.isQuiet && hasPlan) {
            let list = PracticeList(practices: facts.plan, isConnected: true).html
            return Details(
                summary: "What you two chose", body: PrivacyTag(label: WeekPlan.openedLabel).html + list
            ).html
        }
    }

    private var setAside: HTML {
        let aside = (facts.plan + [facts.light].compactMap(\.self)).filter(facts.isAside)
        return HTML.when(!aside.isEmpty) {
            Details(
                summary: "What you set aside",
                body: PrivacyTag(label: OwnWeek.label).html + HTML.each(aside) { bringBack($0) }
            ).html
        }
    }

    private func bringBack(_ practice: Practice) -> PostForm {
        PostForm(
            action: Path.planAside.url, csrf: csrf, hidden: [("practice", practice.id.rawValue), ("back", "yes")],
            body: "<p>\(Quotes.curled(practice.title))</p>", submit: "Bring it back", weight: .quiet)
    }

    private var anew: HTML {
        HTML.when(hasPlan && !facts.isQuiet) {
            Details(
                summary: "Choose anew",
                body: """
                    <p>These stay until you have both ticked again and something meets.</p>
                    <p>\(ActionLink(title: "See this week’s list", url: Path.planTicks.url, quiet: true))</p>
                    """
            ).html
        }
    }

    private var away: FoldedForm? {
        guard hasPlan, let round = facts.round, let partnerName else { return nil }
        return FoldedForm(
            "Put all of it away",
            "It goes for both of you. \(partnerName) sees a week with nothing chosen, and no reason.",
            submit: "Put it away", action: Path.planAside.url, csrf: csrf, hidden: [("round", round)])
    }
}
