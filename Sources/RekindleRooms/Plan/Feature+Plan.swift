import RekindleCore
import RekindleVault

extension Feature {
    /// The few practices that both chose this week.
    package static let plan = Feature(
        "Plan", keeps: [Ticks.self, OwnWeek.self], guards: [],
        exchanges: [
            AnyExchange(
                WeekPlan.self, keeps: Ticks.self, released: "practices they would be glad to do this week",
                opens: "those that both ticked",
                by: ExchangeRules(
                    .seriesInEach("week"), begins: "in a week that is no quiet one for you", needsCommon: true,
                    deposits: .goAtOpening, takenBack: .whole,
                    fold: .init(when: "the week is over", waiting: .isEmptied)))
        ],
        kept: Keeping.plan,
        today: TodayPart(PlanToday.source, lines: [PlanToday.line]) { reader throws(VaultFailure) in
            [PlanToday.line.said(PlanFacts(of: reader.me, own: reader.own, shared: reader.shared))]
        },
        // What was ticked was ticked for the other one, and of the next nobody knows.
        atParting: { me, _ throws(VaultFailure) in
            try await me.personal.newest(Ticks.self, limit: Plan.mostTicks).map { me.personal.removing($0) }
        })
}
