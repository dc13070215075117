import RekindleCore

extension Feature {
    /// The few practices that both chose this week.
    package static let plan = Feature(
        "Plan", keeps: [Ticks.self, OwnWeek.self],
        exchanges: [
            AnyExchange(WeekPlan.self, released: "practices one would be glad to do", opens: "those that both ticked")
        ])
}
