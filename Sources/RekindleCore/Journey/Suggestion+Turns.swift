extension Suggestion {
    /// Whose turn it is. Everything on the shelf has a day of its own in a round of a month, the best fitting dealt out
    /// first, so that somebody who only looks meets something else each day, and nothing about it needs to be kept. The
    /// days stay when somebody checks in or connects, or what was shown last week would come round again.
    struct Turns {
        /// The day of the round, and how early it was dealt.
        private typealias Place = (slot: Int, deal: Int)

        private let length: Int
        private let seed: Seed
        private var places: [Practice.ID: Place] = [:]

        init(_ practices: [Practice], in situation: Situation, seed: Seed) {
            // A shelf too small for a month goes round as fast as it can.
            let dealt = Self.dealt(practices.filter(situation.usual.allows), for: situation, seed: seed)
            (length, self.seed) = (min(rest, dealt.count), seed)
            guard length > 0 else { return }
            for start in stride(from: 0, to: dealt.count, by: length) {
                let round = Array(dealt[start..<min(start + length, dealt.count)])
                let order = seed.shuffled(round, "turn", by: \.rawValue)
                for (slot, id) in order.enumerated() { places[id] = (slot, start + slot) }
            }
        }

        /// The one whose turn it is on this day, of what is open: what is new first, then what fits best.
        func due(among open: [Suggestion], on day: Int) -> Practice.ID? {
            guard length > 0, !open.isEmpty else { return nil }
            // Where much less is open than there are days, it goes round instead.
            guard open.count * 2 > length else { return few(open.map(\.practice.id), day) }
            let slot = (day % length + length) % length
            let winners = winners(open)
            if let winner = winners[slot] ?? stand(in: slot, for: winners, open) { return winner }
            let near = [winners[(slot + 1) % length], winners[(slot + length - 1) % length]]
            return few(open.map(\.practice.id).filter { !near.contains($0) }, day)
        }

        private func winners(_ open: [Suggestion]) -> [Int: Practice.ID] {
            var best: [Int: (rank: (Int, Int, Int), id: Practice.ID)] = [:]
            for one in open {
                guard let place = places[one.practice.id] else { continue }
                let points = one.reasons.filter(\.isLasting).map(\.points).reduce(0, +)
                let rank = (one.reasons.contains(.newToYou) ? 0 : 1, -points, place.deal)
                if let other = best[place.slot], other.rank < rank { continue }
                best[place.slot] = (rank, one.practice.id)
            }
            return best.mapValues(\.id)
        }

        /// On a day without one of its own comes something that no other day brings, and each such day has another.
        private func stand(in slot: Int, for winners: [Int: Practice.ID], _ open: [Suggestion]) -> Practice.ID? {
            let taken = Set(winners.values)
            let left = open.map(\.practice.id).filter { places[$0] != nil && !taken.contains($0) }
            // What was dealt last is the least likely to win its own day soon.
            let last = left.filter { (places[$0]?.deal ?? 0) >= 2 * length }
            var spare = last.isEmpty ? left : last
            for empty in 0..<length where winners[empty] == nil && !spare.isEmpty {
                let order = seed.shuffled(spare, "stand-in", String(empty), by: \.rawValue)
                if empty == slot { return order.first }
                spare.removeAll { $0 == order.first }
            }
            return nil
        }

        private func few(_ open: [Practice.ID], _ day: Int) -> Practice.ID? {
            let order = seed.shuffled(open, "few", by: \.rawValue)
            return order.isEmpty ? nil : order[(day % order.count + order.count) % order.count]
        }

        /// What takes more strength comes after the rest, so that each day keeps something for a quiet week as well.
        private static func dealt(_ practices: [Practice], for situation: Situation, seed: Seed) -> [Practice.ID] {
            let all = seed.shuffled(practices, "deal") { $0.id.rawValue }
            let ordered = all.indices.map { place in
                let points = Scoring.fit(all[place], situation).map(\.points).reduce(0, +)
                return (effort: all[place].energy == .more ? 1 : 0, points: -points, place: place)
            }
            return ordered.sorted(by: <).map { all[$0.place].id }
        }
    }
}

extension Suggestion.Reason {
    /// Whether it holds on any day until its reader says something else.
    fileprivate var isLasting: Bool {
        switch self {
        case .concern, .listeningFirst, .evidence, .gladBefore: true
        case .mood, .fitsMinutes, .quietWeek, .newToYou, .longAgo, .turn: false
        }
    }
}
