extension Suggestion {
    /// Whose turn it is. Everything on the shelf has a day of its own in a round of a month, the best fitting dealt out
    /// first, so that somebody who only looks meets something else each day, also on a browser that kept nothing of it.
    /// The days stay when somebody checks in or connects, or what was shown last week would come round again.
    struct Turns {
        /// The day of the round, and how early it was dealt.
        private typealias Turn = (slot: Int, deal: Int)

        private let shelf: [Practice]
        private let seed: Seed
        private let length: Int
        /// For each place on the shelf; nil for what somebody chose to leave out.
        private var turns: [Turn?]

        init(_ shelf: [Practice], in situation: Situation, seed: Seed) {
            let dealt = Self.dealt(shelf, for: situation, seed: seed)
            (self.shelf, self.seed) = (shelf, seed)
            // A shelf too small for a month goes round as fast as it can.
            length = min(rest, dealt.count)
            turns = Array(repeating: nil, count: shelf.count)
            guard length > 0 else { return }
            for start in stride(from: 0, to: dealt.count, by: length) {
                let round = Array(dealt[start..<min(start + length, dealt.count)])
                let order = seed.shuffled(round, "turn") { shelf[$0].id.rawValue }
                for (slot, place) in order.enumerated() { turns[place] = (slot, start + slot) }
            }
        }

        /// Where in what is open the one stands whose turn it is on this day: what is new first, then what fits best.
        func due(among open: [Candidate], on day: Int) -> Int? {
            let place = duePlace(among: open, on: day)
            return open.firstIndex { $0.place == place }
        }

        private func duePlace(among open: [Candidate], on day: Int) -> Int? {
            guard length > 0, !open.isEmpty else { return nil }
            let places = open.map(\.place)
            // Where much less is open than there are days, it goes round instead.
            guard open.count * 2 > length else { return few(places, day) }
            let slot = (day % length + length) % length
            let winners = winners(open)
            if let winner = winners[slot] ?? stand(in: slot, for: winners, places) { return winner }
            let near = [winners[(slot + 1) % length], winners[(slot + length - 1) % length]]
            return few(places.filter { !near.contains($0) }, day)
        }

        private func winners(_ open: [Candidate]) -> [Int?] {
            var best: [(rank: (Int, Int, Int), place: Int)?] = Array(repeating: nil, count: length)
            for one in open {
                guard let turn = turns[one.place] else { continue }
                let rank = (one.past.doneDay == nil ? 0 : 1, -one.lastingScore, turn.deal)
                if let other = best[turn.slot], other.rank < rank { continue }
                best[turn.slot] = (rank, one.place)
            }
            return best.map { $0?.place }
        }

        /// On a day without one of its own comes something that no other day brings, and each such day has another.
        private func stand(in slot: Int, for winners: [Int?], _ open: [Int]) -> Int? {
            let taken = Set(winners.compactMap(\.self))
            let left = open.filter { turns[$0] != nil && !taken.contains($0) }
            // What was dealt last is the least likely to win its own day soon.
            let last = left.filter { (turns[$0]?.deal ?? 0) >= 2 * length }
            var spare = last.isEmpty ? left : last
            for empty in 0..<length where winners[empty] == nil && !spare.isEmpty {
                let first = seed.shuffled(spare, "stand-in", String(empty)) { shelf[$0].id.rawValue }.first
                if empty == slot { return first }
                spare.removeAll { $0 == first }
            }
            return nil
        }

        private func few(_ open: [Int], _ day: Int) -> Int? {
            let order = seed.shuffled(open, "few") { shelf[$0].id.rawValue }
            return order.isEmpty ? nil : order[(day % order.count + order.count) % order.count]
        }

        /// Places in the order in which they are dealt out. What takes more strength comes after the rest, so that each
        /// day keeps something for a quiet week as well.
        private static func dealt(_ shelf: [Practice], for situation: Situation, seed: Seed) -> [Int] {
            let gates = Situation.Gates(situation.usual)
            let all = seed.shuffled(shelf.indices.filter { gates.allow(shelf[$0]) }, "deal") {
                shelf[$0].id.rawValue
            }
            let scale = Scale(situation)
            let ordered = all.enumerated().map { order, place in
                var points = 0
                scale.eachFit(shelf[place]) { points += $0.points }
                return (effort: shelf[place].energy == .more ? 1 : 0, points: -points, order: order)
            }
            return ordered.sorted(by: <).map { all[$0.order] }
        }
    }
}
