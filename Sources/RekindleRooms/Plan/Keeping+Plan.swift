import Foundation
import RekindleCore
import RekindleVault

extension Keeping {
    /// What somebody ticked and set aside, and what both chose.
    static let plan: [Keeping] = [
        .exported(Ticks.self, as: "ticks") { record in
            let ticks = record.content
            return ["week": .text(ticks.week.dated), "practices": .words(ticks.practices.map(\.rawValue))]
        } back: { file in
            Ticks(week: try file.value("week").week(), practices: try file.practices("practices"))
        },
        .exported(OwnWeek.self, as: "own-week") { record in
            let own = record.content
            return ["solo": own.solo.map { .text($0.rawValue) }, "aside": .words(own.aside.map(\.rawValue))]
        } back: { file in
            OwnWeek(solo: try file.ifThere("solo") { try $0.practice() }, aside: try file.practices("aside"))
        },
        .result(WeekPlan.self, as: "week-plan", isShown: { plan, _ in !plan.isEmpty }) { opened, _ in
            [
                "week": Week(planned: opened.subject).map { .text($0.dated) },
                "practices": .words(opened.result.practices.map(\.rawValue)),
            ]
        } back: { file in
            let week = try file.ifThere("week") { try $0.week() }
            let ticks = Ticks(week: week ?? Week(of: Date(timeIntervalSince1970: 0)), practices: [])
            var plan = WeekPlan(first: ticks, second: ticks)
            plan.practices = try file.practices("practices")
            return (plan, week.map { $0.planPrefix } ?? "")
        },
        .head(of: WeekPlan.self),
    ]
}

extension Week {
    /// The week of a plan, which its subject begins with.
    fileprivate init?(planned subject: String) {
        guard let name = subject.split(separator: "/").first else { return nil }
        self.init(name: String(name))
    }
}
