import RekindleCore
import Testing

struct HandfulTests {
    private let weeks = (2_970..<3_000).map(Week.init(number:))

    private func handful(_ practices: [Practice], _ week: Week, _ side: Partner) -> [Practice.ID] {
        Handful.of(practices, week: week, side: side, seed: Seed(4)).map(\.id)
    }

    @Test func `two handfuls overlap and differ, and none holds a thing twice`() throws {
        let shelf = try Samples.shelf(94)
        for week in weeks {
            let (one, other) = (handful(shelf, week, .first), handful(shelf, week, .second))
            #expect(one.count == 8 && other.count == 8 && Set(one).count == 8)
            #expect(Set(one).intersection(other).count == Handful.common)
            #expect(Set(one) != Set(other))
        }
    }

    @Test func `what both are offered does not stand first`() throws {
        let shelf = try Samples.shelf(94)
        let places = weeks.map { week in
            handful(shelf, week, .first).firstIndex { !handful(shelf, week, .second).contains($0) }
        }
        #expect(Set(places).count > 2)
    }

    @Test(arguments: 0..<12)
    func `a short shelf is shared out fairly`(count: Int) throws {
        let shelf = try Samples.shelf(count)
        let (one, other) = (handful(shelf, weeks[0], .first), handful(shelf, weeks[0], .second))
        #expect(Set(one).union(other).count == min(count, 11))
        #expect(Set(one).intersection(other).count == min(count, 5))
        #expect((0...1).contains(one.count - other.count))
    }

    @Test func `a week's handful stays the same, and hardly anything returns within a month`() throws {
        let shelf = try Samples.shelf(94)
        for week in weeks.dropLast(4) {
            let now = Set(handful(shelf, week, .first))
            #expect(now == Set(handful(shelf.reversed(), week, .first)))
            let later = (1...4).flatMap { handful(shelf, week.later(by: $0), .first) }
            #expect(now.intersection(later).count <= 1)
        }
    }

    @Test func `the light thing is light and in nobody's handful`() throws {
        let shelf = try Samples.shelf(94)
        for week in weeks {
            for reader in [nil, Partner.first, .second] {
                let light = try #require(Handful.light(shelf, week: week, side: reader, seed: Seed(4)))
                #expect(light.energy == .low && light.minutes <= Handful.lightMinutes)
                for side in Partner.allCases { #expect(!handful(shelf, week, side).contains(light.id)) }
            }
        }
    }

    @Test func `the two usually get different light things, so that a difference tells nothing`() throws {
        let shelf = try Samples.shelf(94)
        let alike = weeks.filter { week in
            let things = Partner.allCases.map { Handful.light(shelf, week: week, side: $0, seed: Seed(4)) }
            let again = Handful.light(shelf.reversed(), week: week, side: .first, seed: Seed(4))
            #expect(things[0] == again)
            return things[0] == things[1]
        }
        #expect(alike.count < weeks.count / 2)
    }

    @Test func `what one declined changes their own light thing, to one that is light too`() throws {
        let shelf = try Samples.shelf(94)
        for week in weeks {
            let light = try #require(Handful.light(shelf, week: week, side: .first, seed: Seed(4)))
            let other = try #require(
                Handful.light(shelf, week: week, side: .first, seed: Seed(4), declined: [light.strategy]))
            #expect(other.strategy != light.strategy && other.energy == .low)
            let same = Handful.light(
                shelf, week: week, side: .first, seed: Seed(4),
                declined: Set(Strategy.allCases).subtracting([light.strategy]))
            #expect(same == light)
        }
    }

    @Test func `what suits two needs a way for two, what suits one a way alone, and neither is for adults`() throws {
        let forOne = try Samples.practice("one", ways: [.alone])
        let forTwo = try Samples.practice("two", ways: [.apart])
        let adult = try Samples.practice("adult", adult: true)
        #expect([forOne, forTwo, adult].map(\.suitsTwo) == [false, true, false])
        #expect([forOne, forTwo, adult].map(\.suitsOne) == [true, false, false])
    }

    @Test func `where nothing is light there is no light thing`() throws {
        let heavy = try (0..<20).map { try Samples.practice("heavy-\($0)", minutes: 60, energy: .more) }
        #expect(Handful.light(heavy, week: weeks[0], side: .first, seed: Seed(4)) == nil)
        #expect(Handful.light([], week: weeks[0], side: nil, seed: Seed(4)) == nil)
    }
}
