import RekindleCore
import RekindleTesting
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

    @Test func `what this day has shown keeps its turn, and of several the last that still fits`() throws {
        let shelf = try Samples.shelf(94)
        let day = days.lowerBound
        let open = Samples.open(shelf, in: Situation(day: day, minutes: 5))
        let (one, other) = (open[3], open[7])
        let longer = try #require(shelf.first { $0.minutes > 5 && !$0.adult && $0.ways.contains(.alone) }).id
        let tables: [(shown: [Practice.ID], first: Practice.ID)] = [
            ([one], one), ([one, other], other), ([other, one], one), ([one, longer], one),
        ]
        for (shown, first) in tables {
            let offers = Shown(shown.map { .init(practice: $0, day: day) })
            let ranked = Suggestion.rank(shelf, in: Situation(day: day, minutes: 5, shown: offers), seed: Seed(5))
            #expect(ranked.first?.practice.id == first && ranked.first?.reasons.first == .turn)
            #expect(ranked.count { $0.reasons.contains(.turn) } == 1)
        }
    }

    @Test func `where all was met lately this day's own stays first too`() throws {
        let shelf = try (0..<3).map { try Samples.practice("thing-\($0)") }
        var shown = Shown((0..<3).map { .init(practice: Practice.ID("thing-\($0)"), day: 20_690 + $0) })
        let again = try first(Situation(day: 20_700, shown: shown), shelf)
        shown.note(again, on: 20_700)
        #expect(try again == "thing-0" && first(Situation(day: 20_700, shown: shown), shelf) == again)
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
