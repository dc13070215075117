/// What somebody ticked that they would be glad to do this week. Nobody else sees the ticks.
package struct Ticks: Codable, Equatable, Sendable {
    package var week: Week
    package var practices: [Practice.ID]

    package init(week: Week, practices: [Practice.ID]) {
        self.week = week
        self.practices = practices
    }

    /// The ticks that can be: each once, and only on what was offered.
    package func kept(in handful: [Practice]) -> Ticks {
        Ticks(week: week, practices: handful.map(\.id).filter(practices.contains))
    }
}

/// What both marked. What only one marked is not in it.
package struct WeekPlan: Codable, Equatable, Sendable {
    package var practices: [Practice.ID]

    /// Ticks of two different weeks have nothing in common.
    package init(first: Ticks, second: Ticks) {
        let both = first.week == second.week ? Set(first.practices).intersection(second.practices) : []
        // The week decides the order and what stays: the order of somebody's ticks would tell whose they were.
        let order = Seed(UInt64(bitPattern: Int64(first.week.number))).shuffled(Array(both), "plan", by: \.rawValue)
        practices = Array(order.prefix(Handful.plan))
    }

    /// Nothing that both marked.
    package var isEmpty: Bool { practices.isEmpty }

    /// A plan is of two: with one half gone nothing of it stays.
    package func without(_ side: Partner) -> WeekPlan {
        var empty = self
        empty.practices = []
        return empty
    }
}

extension Ticks: Content {
    package static var kind: String { "marks" }
    package static var label: Label { .onlyYou }
}

extension WeekPlan: JointResult {
    package typealias Input = Ticks
    package static var name: String { "plan" }
}

extension Week {
    /// What the subjects of this week's plans begin with.
    package var planPrefix: String { name + "/" }
}

extension WeekPlan: KeptAsText {
    package var keptText: String? { KeptFields.words(practices.map(\.rawValue)) }

    package init?(keptText: String) {
        guard let practices = KeptFields(keptText, count: 1)?.words(0, as: { Practice.ID($0) }) else { return nil }
        self.practices = practices
    }
}

/// The week and the ids, with a space between them.
extension Ticks: KeptAsText {
    package var keptText: String? { KeptFields.words([week.name] + practices.map(\.rawValue)) }

    package init?(keptText: String) {
        guard let words = KeptFields(keptText, count: 1)?.words(0), let week = words.first.flatMap({ Week(name: $0) })
        else { return nil }
        self.init(week: week, practices: words.dropFirst().map { Practice.ID($0) })
    }
}
