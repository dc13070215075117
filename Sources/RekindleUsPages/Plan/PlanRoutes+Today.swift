import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI

/// The week in a few words. Says nothing of what only one of them ticked.
extension PlanRoutes {
    /// Its words on Today.
    package static let today: TodayWords = { item, me in
        guard let facts = item.facts as? PlanFacts else { return nil }
        let title = facts.isQuiet ? "A quiet week" : "This week"
        let chosen = facts.isQuiet ? [] : facts.plan.filter { !facts.isAside($0) }
        if let first = chosen.first {
            let more = chosen.count > 1 ? ", and what else you both ticked" : ""
            return TodayCard(
                title, "“\(Quotes.curled(first.title))”\(more). You would both be glad of it.", "Open this week",
                to: .plan, label: WeekPlan.openedLabel)
        }
        if me.isConnected, facts.plan.isEmpty, !facts.isQuiet, !facts.isSealed {
            return TodayCard(
                title, "Tick what you would be glad to do. Only what you both tick is shown.", "Have a look", to: .plan)
        }
        return TodayCard(title, "\(words(facts))", "See the week", to: .plan)
    }

    private static func words(_ facts: PlanFacts) -> String {
        let light = facts.light.flatMap { facts.isAside($0) ? nil : $0 }
        guard let light else { return "Nothing has to happen." }
        return
            "“\(Quotes.curled(light.title))”, \(Effort.minutes(light.minutes)), if you feel like it. Nothing has to happen."
    }
}
