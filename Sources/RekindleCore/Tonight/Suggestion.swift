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

    /// Takes reasons in any order; equals keep theirs.
    package init(practice: Practice, reasons: [Reason]) {
        self.practice = practice
        var ordered: [Reason] = []
        ordered.reserveCapacity(reasons.count)
        for reason in reasons {
            ordered.insert(reason, at: ordered.firstIndex { $0.points < reason.points } ?? ordered.endIndex)
        }
        self.reasons = ordered
    }

    /// What decides the order: the sum of the reasons' points.
    package var score: Int { reasons.reduce(0) { $0 + $1.points } }

    /// Practices that fit, best first; the seed decides between equals, and the order of the input decides nothing.
    /// - Parameter most: how many are wanted; each takes its reasons put in order.
    package static func rank(
        _ practices: [Practice], in situation: Situation, seed: Seed, most: Int = .max
    ) -> [Suggestion] {
        var (pool, isRested) = pool(of: practices, in: situation)
        pool = seed.shuffled(pool, "day", String(situation.day)) { practices[$0.place].id.rawValue }
        let scale = Scale(situation)
        for index in pool.indices { pool[index].weigh(practices[pool[index].place], by: scale) }
        // What this day has offered stays, so that looking again changes nothing.
        let today = offeredToday(pool)
        if isRested {
            let due = today ?? Turns(practices, in: situation, seed: seed).due(among: pool, on: situation.day)
            due.map { pool[$0].takeTurn() }
            pool = sorted(pool) { -$0.score }
        } else {
            // Everything was met lately: what was met longest ago comes first.
            let first = today.map { pool[$0].place }
            pool = sorted(pool) { $0.place == first ? .min : $0.past.lastDay }
        }
        return pool.prefix(most).map { Suggestion($0, of: practices[$0.place], by: scale) }
    }

    private init(_ chosen: Candidate, of practice: Practice, by scale: Scale) {
        var reasons: [Reason] = []
        scale.eachReason(practice, chosen.past, hasTurn: chosen.hasTurn) { reasons.append($0) }
        self.init(practice: practice, reasons: reasons)
    }

    /// What may be offered: open, and rested. Where nothing is, what was not done lately; otherwise all that is open.
    private static func pool(of shelf: [Practice], in situation: Situation) -> (all: [Candidate], isRested: Bool) {
        let (day, pasts, gates) = (situation.day, Past.all(in: situation), Situation.Gates(situation))
        let open = shelf.indices.compactMap { place in
            guard gates.allow(shelf[place]) else { return nil as Candidate? }
            let past = pasts[shelf[place].id] ?? Past()
            return past.isRefused(on: day) ? nil : Candidate(place: place, past: past)
        }
        let rested = open.filter { $0.past.isRested(on: day) }
        if !rested.isEmpty { return (rested, true) }
        let undone = open.filter { $0.past.isUndone(on: day) }
        return (undone.isEmpty ? open : undone, false)
    }

    /// Where the last stands that this day has offered.
    private static func offeredToday(_ pool: [Candidate]) -> Int? {
        pool.indices.filter { pool[$0].past.turnToday != nil }
            .max { (pool[$0].past.turnToday ?? 0) < (pool[$1].past.turnToday ?? 0) }
    }

    /// Each key is worked out once, and equals keep their places.
    private static func sorted(_ all: [Candidate], by key: (Candidate) -> Int) -> [Candidate] {
        all.indices.map { (key: key(all[$0]), index: $0) }.sorted(by: <).map { all[$0.index] }
    }
}
