import RekindleCore
import RekindleTesting
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
        var shown = Shown()
    }

    private let days = 20_700..<21_100
    private let ada = Person(concerns: [.unheard, .fights], seed: Seed(11), minutes: 20, doesOneIn: 1)
    private let sam = Person(concerns: [.keep], seed: Seed(12), minutes: nil, doesOneIn: 3)

    private func situation(_ person: Person, _ day: Int, _ chance: inout Chance) -> Situation {
        var situation = Situation(
            day: day, concerns: person.concerns, minutes: person.minutes, ways: [.alone, .together], past: person.past,
            shown: person.shown, isQuiet: QuietWeeks(seed: Seed(10)).isQuiet(Week(day: day)))
        situation.understood = [0, 5, 8].randomElement(using: &chance)
        if Int.random(in: 0..<5, using: &chance) == 0 {
            situation.mood = Situation.Mood.allCases.randomElement(using: &chance)
        }
        return situation
    }

    /// What comes first. It was neither done nor shown within a month, unless all that is open was; then it was at least
    /// not done, unless all that is open was.
    private func first(in situation: Situation, of shelf: [Practice], seed: Seed) throws -> Practice.ID {
        let first = try #require(Suggestion.rank(shelf, in: situation, seed: seed).first).practice.id
        let isLate = { (day: Int) in situation.day - day < Suggestion.rest }
        let done = Set(situation.past.lazy.filter { isLate($0.day) }.map(\.practice))
        let met = done.union(situation.shown.offers.lazy.filter { isLate($0.day) }.map(\.practice))
        guard met.contains(first) else { return first }
        var fresh = situation
        (fresh.past, fresh.shown) = ([], Shown())
        let open = Samples.open(shelf, in: fresh)
        #expect(open.allSatisfy(met.contains), "\(first) on \(situation.day)")
        #expect(!done.contains(first) || open.allSatisfy(done.contains), "\(first) on \(situation.day)")
        return first
    }

    @Test(arguments: 0..<60)
    func `nobody does or is shown a thing twice within thirty days while others are eligible`(number: Int) throws {
        let shelf = try Samples.shelf(94)
        var chance = Chance(seed: UInt64(400 + number))
        var person = number.isMultiple(of: 2) ? ada : sam
        person.seed = Seed(UInt64.random(in: 0...(.max), using: &chance))
        for day in days {
            let first = try first(in: situation(person, day, &chance), of: shelf, seed: person.seed)
            person.shown.note(first, on: day)
            guard day.isMultiple(of: person.doesOneIn) else { continue }
            let how: Doing.How? = [.glad, .fine, nil].randomElement(using: &chance) ?? nil
            person.past.append(Doing(practice: first, day: day, how: how))
        }
        #expect(Set(person.past.map(\.practice)).count > 30)
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

    @Test(arguments: 0..<8)
    func `looking again changes nothing, and where little fits it goes round evenly`(number: Int) throws {
        let shelf = try Samples.shelf(94)
        let (seed, minutes) = (Seed(UInt64(number)), [nil, 20, 5, 2][number % 4])
        var shown = Shown()
        for day in days {
            var situation = Situation(day: day, concerns: [.fights], minutes: minutes, shown: shown)
            let first = try first(in: situation, of: shelf, seed: seed)
            shown.note(first, on: day)
            situation.shown = shown
            let again = Suggestion.rank(shelf, in: situation, seed: seed).first
            #expect(again?.practice.id == first)
            let alone = shelf.filter { $0.id == first }
            #expect(
                Suggestion.rank(alone, in: situation, seed: seed).first == again, "nothing else needs to be weighed")
        }
        let open = Samples.open(shelf, in: Situation(day: 0, concerns: [.fights], minutes: minutes)).count
        #expect(Set(shown.offers.map(\.practice)).count == min(open, Suggestion.rest))
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
