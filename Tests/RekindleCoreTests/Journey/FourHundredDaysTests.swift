import RekindleCore
import Testing

/// Four hundred days of two people: what each is shown uses their own answers, what they did, and the one seed of theirs.
struct FourHundredDaysTests {
    private struct Person {
        var concerns: [Concern]
        var seed: Seed
        var minutes: Int?
        /// One day in how many they do what comes first.
        var doesOneIn: Int
        var past: [Doing] = []
        var offered: [Practice.ID: Int] = [:]
    }

    private let days = 20_700..<21_100
    private let ada = Person(concerns: [.unheard, .fights], seed: Seed(11), minutes: 20, doesOneIn: 1)
    private let sam = Person(concerns: [.keep], seed: Seed(12), minutes: nil, doesOneIn: 3)

    private func situation(_ person: Person, _ day: Int, _ chance: inout Chance) -> Situation {
        var situation = Situation(
            day: day, concerns: person.concerns, minutes: person.minutes, ways: [.alone, .together], past: person.past,
            isQuiet: QuietWeeks(seed: Seed(10)).isQuiet(Week(day: day)))
        situation.understood = [0, 5, 8].randomElement(using: &chance)
        if Int.random(in: 0..<5, using: &chance) == 0 {
            situation.mood = Situation.Mood.allCases.randomElement(using: &chance)
        }
        return situation
    }

    /// What comes first, which rests only when all else does.
    private func first(in situation: Situation, of shelf: [Practice], seed: Seed) throws -> Practice.ID {
        let first = try #require(Suggestion.rank(shelf, in: situation, seed: seed).first).practice
        let eligible = Suggestion.eligible(shelf, in: situation)
        let recent = Set(situation.past.filter { situation.day - $0.day < Suggestion.rest }.map(\.practice))
        #expect(eligible.contains(first))
        #expect(!recent.contains(first.id) || eligible.allSatisfy { recent.contains($0.id) })
        return first.id
    }

    @Test func `nobody does a thing twice within thirty days while others are eligible`() throws {
        let shelf = try Samples.shelf(94)
        var chance = Chance(seed: 400)
        var people = [ada, sam]
        for day in days {
            for place in people.indices {
                let situation = situation(people[place], day, &chance)
                let first = try first(in: situation, of: shelf, seed: people[place].seed)
                guard day.isMultiple(of: people[place].doesOneIn) else { continue }
                let how: Doing.How? = [.glad, .fine, nil].randomElement(using: &chance) ?? nil
                people[place].past.append(Doing(practice: first, day: day, how: how))
            }
        }
        for person in people { #expect(Set(person.past.map(\.practice)).count > 30, "\(person.concerns)") }
    }

    @Test(arguments: [[Concern.unheard, .fights], [.keep], []])
    func `somebody who only looks meets something else each day for a month, and then again`(
        concerns: [Concern]
    ) throws {
        let shelf = try Samples.shelf(94)
        var seen: [Practice.ID: Int] = [:]
        for day in days {
            let situation = Situation(
                day: day, concerns: concerns, isQuiet: QuietWeeks(seed: Seed(10)).isQuiet(Week(day: day)))
            let first = try #require(Suggestion.rank(shelf, in: situation, seed: Seed(3)).first).practice
            if let last = seen[first.id] { #expect(day - last >= Suggestion.rest, "\(first.id)") }
            seen[first.id] = day
        }
        #expect(seen.count >= 30)
    }

    @Test func `what two do together rests for both, and each still gets their own order`() throws {
        let shelf = try Samples.shelf(94)
        let done = Doing(practice: Identifier("thing-1"), day: days.lowerBound)
        let ranked = [ada, sam].map { person in
            let situation = Situation(day: days.lowerBound + 3, concerns: person.concerns, past: [done])
            return Suggestion.rank(shelf, in: situation, seed: person.seed)
        }
        for one in ranked { #expect(!Samples.ids(one).contains("thing-1")) }
        #expect(Samples.ids(ranked[0]) != Samples.ids(ranked[1]))
    }

    @Test func `a small shelf goes round before anything comes twice`() throws {
        let shelf = try (0..<7).map { try Samples.practice("thing-\($0)") }
        var past: [Doing] = []
        for day in days {
            let first = try first(in: Situation(day: day, past: past), of: shelf, seed: Seed(3))
            #expect(!past.suffix(6).map(\.practice).contains(first))
            past.append(Doing(practice: first, day: day))
        }
    }
}
