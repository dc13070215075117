import RekindleCore
import RekindleVault

extension Glance {
    /// One's week: what is set aside and chosen, what was ticked, how far the plans of the two are, and what the one thing
    /// for oneself is chosen by.
    package static let plan = Glance { looker in
        let (own, week) = (looker.visitor.personal, Week(of: looker.now).name)
        return Wanted(
            personal: looker.own(LastDone.self, Shown.self, Beginning.self).union([
                own.onlyID(OwnWeek.self, subject: week), own.onlyID(Ticks.self, subject: week),
            ]).union(Signs.rows(of: looker)),
            shared: Set([looker.visitor.shared.map(Series<WeekPlan>.head(in:))].compactMap(\.self)))
    }
}
