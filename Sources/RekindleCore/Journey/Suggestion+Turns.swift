extension Suggestion {
    /// The few practices that come round on this day. Everything open is dealt out over a month, the best fitting first,
    /// so that somebody who only looks meets something else each day, and nothing about it needs to be kept.
    static func due(_ practices: [Practice], in situation: Situation, seed: Seed) -> Set<Practice.ID> {
        let dealt = dealt(practices, for: situation.standing, seed: seed)
        let length = min(rest, dealt.count)
        guard length > 0 else { return [] }
        let day = (situation.day % length + length) % length
        let rounds = stride(from: 0, to: dealt.count, by: length)
            .map { Array(dealt[$0..<min($0 + length, dealt.count)]) }
        let today = rounds.compactMap { round -> Practice.ID? in
            let order = seed.shuffled(round, "turn", by: \.rawValue)
            return order.indices.contains(day) ? order[day] : nil
        }
        return Set(today)
    }

    /// What takes more strength comes after the rest, so that each day keeps something for a quiet week as well.
    private static func dealt(_ practices: [Practice], for standing: Situation, seed: Seed) -> [Practice.ID] {
        let all = seed.shuffled(practices.filter(standing.allows), "deal") { $0.id.rawValue }
        let ordered = all.indices.map { place in
            let points = Scoring.standing(all[place], standing).map(\.points).reduce(0, +)
            return (effort: all[place].energy == .more ? 1 : 0, points: -points, place: place)
        }
        return ordered.sorted(by: <).map { all[$0.place].id }
    }
}
