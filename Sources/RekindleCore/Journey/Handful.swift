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
    package static func of(_ practices: [Practice], week: Week, half: Half, seed: Seed) -> [Practice] {
        let order = order(practices, week, seed)
        let rest = order.dropFirst(common).prefix(2 * own).enumerated()
        let mine = rest.filter { $0.offset.isMultiple(of: 2) == (half == .first) }.map(\.element)
        return seed.shuffled(order.prefix(common) + mine, "shown", week.name, half.rawValue) { $0.id.rawValue }
    }

    /// One very light thing for whoever looks, whatever either marked. It is in neither handful where there are enough, so
    /// that nobody takes it for an answer. The two usually get different ones, so that a difference tells nothing either.
    /// - Parameters:
    ///   - half: which of the two looks; nil while alone.
    ///   - declined: rooms that whoever looks would rather not be offered; only their own page changes by it.
    package static func light(
        _ practices: [Practice], week: Week, half: Half?, seed: Seed, declined: Set<Room> = []
    ) -> Practice? {
        let handfuls = order(practices, week, seed)
        let mine = Seed(seed.number("light", half?.rawValue ?? "alone"))
        let others = order(Array(handfuls.dropFirst(common + 2 * own)), week, mine)
        let rest = order(Array(handfuls.prefix(common + 2 * own)), week, mine)
        return (others + rest).first { $0.isLight && !declined.contains($0.room) }
    }

    /// Whose turn it is comes first; who belongs to which turn stays the same when others leave.
    private static func order(_ practices: [Practice], _ week: Week, _ seed: Seed) -> [Practice] {
        let all = seed.shuffled(practices, "handful", week.name) { $0.id.rawValue }
        let ordered = all.indices.map { place in
            let turn = seed.pick(below: round, "round", all[place].id.rawValue) - week.number % round
            return (wait: (turn + 2 * round) % round, place: place)
        }
        return ordered.sorted(by: <).map { all[$0.place] }
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
