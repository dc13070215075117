import RekindleCore
import Testing

/// Whose turn it is.
struct SuggestionTurnTests {
    private let days = 20_700..<20_820

    private func first(_ situation: Situation, _ shelf: [Practice], _ seed: Seed = Seed(5)) throws -> Practice.ID {
        try #require(Suggestion.rank(shelf, in: situation, seed: seed).first).practice.id
    }

    @Test func `it is one practice's turn each day`() throws {
        let shelf = try Samples.shelf(94)
        for day in days {
            let ranked = Suggestion.rank(shelf, in: Situation(day: day, concerns: [.fights]), seed: Seed(5))
            #expect(ranked.count { $0.reasons.contains(.turn) } == 1 && ranked[0].reasons.contains(.turn))
        }
    }

    @Test func `what somebody says anew or connecting brings nothing of the last month again`() throws {
        let shelf = try Samples.shelf(94)
        var chance = Chance(seed: 77)
        var seen: [Practice.ID: Int] = [:]
        for day in days {
            let ways: Set<Variant> = day < 20_730 ? [.alone] : [.alone, .together]
            var situation = Situation(day: day, concerns: [.fights], ways: ways)
            situation.understood = [nil, 0, 5, 8].randomElement(using: &chance) ?? nil
            situation.isQuiet = (day / 7).isMultiple(of: 4)
            let first = try first(situation, shelf)
            if let last = seen[first] { #expect(day - last >= Suggestion.rest, "\(first)") }
            seen[first] = day
        }
    }

    @Test func `what was not done yet comes before what was, on its day`() throws {
        let shelf = try Samples.shelf(94)
        let day = days.lowerBound
        let once = try first(Situation(day: day, concerns: [.fights]), shelf)
        let done = Doing(practice: once, day: day, how: .glad)
        let later = try first(Situation(day: day + Suggestion.rest, concerns: [.fights], past: [done]), shelf)
        #expect(later != once)
    }

    @Test(arguments: [1, 2, 3, 7, 29])
    func `a few go round evenly`(count: Int) throws {
        let shelf = try (0..<count).map { try Samples.practice("thing-\($0)") }
        let shown = try days.map { try first(Situation(day: $0), shelf) }
        for start in 0..<(shown.count - count) { #expect(Set(shown[start..<(start + count)]).count == count) }
    }

    @Test func `where little is open two evenings running are not the same`() throws {
        let other = try (0..<60).map { try Samples.practice("other-\($0)", ways: [.together]) }
        let shelf = try other + (0..<3).map { try Samples.practice("apart-\($0)", ways: [.apart]) }
        let shown = try days.map { try first(Situation(day: $0, ways: [.apart]), shelf) }
        for (one, next) in zip(shown, shown.dropFirst()) { #expect(one != next) }
    }
}
