/// The few practices that somebody chooses from in a week. The two get different handfuls that overlap, so that neither
/// can read from what is missing what the other left out.
package enum Handful {
    /// Practices both are offered.
    package static let common = 5
    /// Practices only one is offered.
    package static let own = 3
    /// At most so many come out of what both would be glad to do.
    package static let plan = 3
    /// Weeks until a practice comes round again while there are enough of them.
    package static let round = 5
    /// At most so many minutes make a thing light.
    package static let lightMinutes = 5

    /// One person's handful of a week.
    /// - Parameters:
    ///   - practices: what is eligible for both, from what both know.
    ///   - half: which of the two looks.
    package static func of(_ practices: [Practice], week: Week, side: Partner, seed: Seed) -> [Practice] {
        let order = order(slips(practices), week, seed, most: common + 2 * own)
        let rest = order.dropFirst(common).prefix(2 * own).enumerated()
        let mine = rest.filter { $0.offset.isMultiple(of: 2) == (side == .first) }.map(\.element)
        return seed.shuffled(order.prefix(common) + mine, "shown", week.name, side.rawValue, by: \.id)
            .map { practices[$0.place] }
    }

    /// One very light thing for whoever looks, whatever either marked. It is in neither handful where there are enough, so
    /// that nobody takes it for an answer. The two usually get different ones, so that a difference tells nothing either.
    /// - Parameters:
    ///   - half: which of the two looks; nil while alone.
    ///   - declined: strategies that whoever looks would rather not be offered; only their own page changes by it.
    package static func light(
        _ practices: [Practice], week: Week, side: Partner?, seed: Seed, declined: Set<Strategy> = []
    ) -> Practice? {
        let slips = slips(practices)
        let handfuls = Set(order(slips, week, seed, most: common + 2 * own).map(\.place))
        let mine = Seed(seed.number("light", side?.rawValue ?? "alone"))
        let light = slips.filter { practices[$0.place].isLight && !declined.contains(practices[$0.place].strategy) }
        let (rest, others) = (
            light.filter { handfuls.contains($0.place) }, light.filter { !handfuls.contains($0.place) }
        )
        let first = order(others, week, mine, most: 1).first ?? order(rest, week, mine, most: 1).first
        return first.map { practices[$0.place] }
    }

    /// Whose turn it is comes first; who belongs to which turn stays the same when others leave. Turns that are too late
    /// for so many are not put in order.
    private static func order(_ slips: [Slip], _ week: Week, _ seed: Seed, most: Int) -> [Slip] {
        let waits = slips.map { slip in
            (seed.pick(below: round, "round", slip.id) - week.number % round + 2 * round) % round
        }
        var ordered: [Slip] = []
        for wait in 0..<round where ordered.count < most {
            let turn = slips.indices.filter { waits[$0] == wait }.map { slips[$0] }
            ordered += seed.shuffled(turn, "handful", week.name, by: \.id)
        }
        return Array(ordered.prefix(most))
    }

    private static func slips(_ practices: [Practice]) -> [Slip] {
        practices.indices.map { Slip(place: $0, id: practices[$0].id.rawValue) }
    }

    /// Drawn in place of a practice, which takes longer to hand around than to draw.
    private struct Slip {
        var place: Int
        var id: String
    }
}

extension Practice {
    /// Whether two people can be offered it: what is for adults waits until both opened that part.
    package var suitsTwo: Bool {
        !adult && [.together, .onePhone, .apart].contains { variants[$0] != nil }
    }

    /// Whether one person can be offered it.
    package var suitsOne: Bool { !adult && variants[.alone] != nil }

    fileprivate var isLight: Bool {
        energy == .low && cost == .nothing && minutes <= Handful.lightMinutes
    }
}
