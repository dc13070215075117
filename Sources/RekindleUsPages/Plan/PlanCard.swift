package import RekindleCore
import RekindleHTML
package import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// The week in a few words, for Today and for the page of the two. Says nothing of what only one of them ticked.
package struct PlanCard: Equatable, Sendable {
    package let title: String
    package let body: String
    package let action: String
    package let path: Path
    package let label: Label?

    package init(_ facts: PlanFacts, isConnected: Bool) {
        title = facts.isQuiet ? "A quiet week" : "This week"
        path = .plan
        let chosen = facts.isQuiet ? [] : facts.plan.filter { !facts.isAside($0) }
        label = chosen.isEmpty ? nil : WeekPlan.openedLabel
        if let first = chosen.first {
            let more = chosen.count > 1 ? ", and what else you both ticked" : ""
            body = "“\(Quotes.curled(first.title))”\(more). You would both be glad of it."
            action = "Look at it"
        } else if isConnected, facts.plan.isEmpty, !facts.isQuiet, !facts.isSealed {
            body = "Tick what you would be glad to do. Only what you both tick is shown."
            action = "Have a look"
        } else {
            body = Self.words(facts)
            action = "See the week"
        }
    }

    private static func words(_ facts: PlanFacts) -> String {
        let light = facts.light.flatMap { facts.isAside($0) ? nil : $0 }
        guard let light else { return "Nothing has to happen." }
        return
            "“\(Quotes.curled(light.title))”, \(Effort.minutes(light.minutes)), if you feel like it. Nothing has to happen."
    }

    /// The card as it stands on a page.
    func html(quiet: Bool = false) -> HTML {
        Card(title: title, body: "<p>\(body)</p>", action: (action, path.url), quiet: quiet, label: label).html
    }
}
