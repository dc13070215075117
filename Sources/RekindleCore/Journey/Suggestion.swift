/// A practice that fits, with the reasons for it, the strongest first. The points of its reasons are its whole score.
package struct Suggestion: Equatable, Sendable {
    package let practice: Practice
    package let reasons: [Reason]

    /// Days during which a practice is not offered again while others are there.
    package static let rest = 30
    /// Days during which a practice stays away that somebody called not for them.
    package static let refusal = 365
    /// At or below this somebody feels hardly understood, on 0 to 10.
    package static let hardlyUnderstood = 2

    /// Takes reasons in any order.
    package init(practice: Practice, reasons: [Reason]) {
        self.practice = practice
        let ordered = reasons.indices.map { (-reasons[$0].points, $0) }.sorted(by: <)
        self.reasons = ordered.map { reasons[$0.1] }
    }

    /// What decides the order: the sum of the reasons' points.
    package var score: Int { reasons.map(\.points).reduce(0, +) }

    private var onItsTurn: Suggestion { Suggestion(practice: practice, reasons: reasons + [.turn]) }

    /// Practices that fit, best first; the seed decides between equals, and the order of the input decides nothing.
    package static func rank(_ practices: [Practice], in situation: Situation, seed: Seed) -> [Suggestion] {
        let past = Past(situation.past)
        let scored = seed.shuffled(open(practices, situation, past), "day", String(situation.day)) { $0.id.rawValue }
            .map { Scoring($0, situation, past).suggestion }
        let rested = scored.filter { past.isRested($0.practice.id, on: situation.day) }
        // Everything was done lately: what was done longest ago comes first.
        guard !rested.isEmpty else { return sorted(scored) { past.lastDay[$0.practice.id] ?? 0 } }
        let due = Turns(practices, in: situation, seed: seed).due(among: rested, on: situation.day)
        return sorted(rested.map { $0.practice.id == due ? $0.onItsTurn : $0 }) { -$0.score }
    }

    /// What may be offered: open, and rested unless everything open was done lately.
    package static func eligible(_ practices: [Practice], in situation: Situation) -> [Practice] {
        let past = Past(situation.past)
        let open = open(practices, situation, past)
        let rested = open.filter { past.isRested($0.id, on: situation.day) }
        return rested.isEmpty ? open : rested
    }

    private static func open(_ practices: [Practice], _ situation: Situation, _ past: Past) -> [Practice] {
        practices.filter { situation.allows($0) && !past.isRefused($0.id, on: situation.day) }
    }

    /// Each key is worked out once, and equals keep their places.
    private static func sorted(_ all: [Suggestion], by key: (Suggestion) -> Int) -> [Suggestion] {
        all.indices.map { (key: key(all[$0]), place: $0) }.sorted(by: <).map { all[$0.place] }
    }
}
