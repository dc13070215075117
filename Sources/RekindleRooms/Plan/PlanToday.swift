package import RekindleCore
import RekindleVault

/// What of a week's plan Today needs: for oneself which ticks wait and what is set aside, for both the newest plan.
struct PlanToday: Equatable {
    var week: String
    /// The subject that one's ticks wait for, in the space it is of; empty where none wait.
    var sealed = ""
    var solo: Practice.ID?
    var aside: [Practice.ID] = []

    init(_ note: TodayNote?, in week: Week) {
        self.week = week.name
        guard let note, note[0] == week.name else { return }
        sealed = note[1] ?? ""
        (solo, aside) = (note[2].map { Practice.ID($0) }, note.words.dropFirst(3).map { Practice.ID($0) })
    }

    var note: TodayNote { TodayNote([week, sealed, solo?.rawValue ?? ""] + aside.map(\.rawValue)) }

    /// The word for ticks that wait for a subject.
    static func place(_ subject: String, in space: OpenSpace) -> String { space.ownCopy(of: subject) }

    static let line = TodayLine("plan", .standing(1))

    static let source = TodaySource(
        "Plan",
        rows: { me in
            Wanted(
                personal: [me.personal.onlyID(OwnWeek.self, subject: me.week.name)],
                shared: Set([me.shared.map(Series<WeekPlan>.head(in:))].compactMap(\.self)))
        },
        own: { me throws(VaultFailure) in
            let week = me.week
            var today = PlanToday(nil, in: week)
            let own = try await me.personal.only(OwnWeek.self, subject: week.name)?.content
            (today.solo, today.aside) = (own?.solo, own?.aside ?? [])
            if let shared = me.shared {
                let (series, state) = try await Series<WeekPlan>.currentState(
                    in: shared, prefix: week.planPrefix, me.vault)
                if state == .sealed { today.sealed = place(series.subject, in: shared) }
            }
            return today.note
        },
        shared: { shared, vault throws(VaultFailure) in
            try await Series<WeekPlan>.current(in: shared, prefix: Week(of: vault.clock.now()).planPrefix).latest.map {
                $0.content.result.noted(TodayOpening($0), over: nil)
            }
        },
        chosen: { week, shared throws(VaultFailure) in
            let series = try await Series<WeekPlan>.current(in: shared, prefix: week.planPrefix)
            return WeekChoice(practices: series.latest?.content.result.practices ?? [])
        })
}

/// The newest plan of the two.
struct SharedPlanToday: Equatable {
    let subject: String
    let practices: [Practice.ID]

    /// Nil where none has opened in the week whose subjects begin like this.
    init?(_ note: TodayNote?, prefix: String) {
        guard let note, let opening = TodayOpening(note), opening.subject.hasPrefix(prefix) else { return nil }
        (subject, practices) = (opening.subject, note.words.dropFirst(3).map { Practice.ID($0) })
    }

    /// The subject of the plan after it.
    func next(prefix: String) -> String { prefix + String((Int(subject.dropFirst(prefix.count)) ?? 0) + 1) }
}

extension WeekPlan: NotedForToday {
    package static var source: TodaySource { PlanToday.source }

    package func noted(_ opening: TodayOpening, over old: TodayNote?) -> TodayNote {
        TodayNote(opening.note.words + practices.map(\.rawValue))
    }
}
