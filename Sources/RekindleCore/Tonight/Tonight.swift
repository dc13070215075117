/// One thing for tonight, chosen from what one person said and from nothing else.
package struct Tonight: Equatable, Sendable {
    package var practice: Practice
    /// The word of theirs that it answers to.
    package var concern: Concern

    /// The first of a ranking: no question of staying or seeking help, then the most of somebody's words, the least
    /// energy and time, the better evidence. Nil without a word, or when nothing that one person can do fits.
    package static func choose(from practices: [Practice], for concerns: [Concern]) -> Tonight? {
        let fitting = practices.compactMap { practice -> (practice: Practice, matches: [Concern])? in
            let matches = concerns.filter(practice.concerns.contains)
            guard !matches.isEmpty, !practice.adult, practice.variants[.alone] != nil else { return nil }
            return (practice, matches)
        }
        let best = fitting.min { isBefore($0, $1) }
        return best.map { Tonight(practice: $0.practice, concern: $0.matches[0]) }
    }

    private static func isBefore(
        _ one: (practice: Practice, matches: [Concern]), _ other: (practice: Practice, matches: [Concern])
    ) -> Bool {
        // The bigger questions are for another evening than the first, where anything else fits.
        if (one.practice.strategy == .counsel) != (other.practice.strategy == .counsel) {
            return other.practice.strategy == .counsel
        }
        if one.matches.count != other.matches.count { return one.matches.count > other.matches.count }
        let (a, b) = (one.practice, other.practice)
        if a.energy != b.energy { return a.energy.rank < b.energy.rank }
        if a.minutes != b.minutes { return a.minutes < b.minutes }
        if a.evidence.grade != b.evidence.grade { return a.evidence.grade.rawValue < b.evidence.grade.rawValue }
        return a.id.rawValue < b.id.rawValue
    }
}

extension Energy {
    fileprivate var rank: Int { Energy.allCases.firstIndex(of: self) ?? Energy.allCases.count }
}
