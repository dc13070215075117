import Foundation
import RekindleCore
import Testing

struct ShownTests {
    private func shown(_ offers: (String, Int)...) -> Shown {
        offers.reduce(into: Shown()) { $0.note(Practice.ID($1.0), on: $1.1) }
    }

    private func lines(_ shown: Shown) -> [String] { shown.offers.map { "\($0.practice) \($0.day)" } }

    @Test func `it keeps a month and lets go of the rest`() {
        #expect(lines(shown(("tea", 100), ("walk", 129))) == ["tea 100", "walk 129"])
        #expect(lines(shown(("tea", 100), ("walk", 130))) == ["walk 130"])
        let year = (0..<365).reduce(into: Shown()) { $0.note(Practice.ID("thing-\($1)"), on: $1) }
        #expect(year.offers.count == Suggestion.rest && year.offers.first?.day == 335)
    }

    @Test func `what a wrong clock left far ahead goes too, and a day back by a flight stays`() {
        #expect(lines(shown(("tea", 500), ("walk", 100))) == ["walk 100"])
        #expect(lines(shown(("tea", 101), ("walk", 100))) == ["tea 101", "walk 100"])
    }

    @Test func `the last of a day is that day's, and the same one twice stands once`() {
        let day = shown(("tea", 100), ("walk", 100), ("tea", 100))
        #expect(lines(day) == ["walk 100", "tea 100"])
        #expect(day.latest(on: 100) == "tea" && day.latest(on: 101) == nil)
        #expect(lines(shown(("tea", 99), ("tea", 100))) == ["tea 99", "tea 100"])
    }

    @Test func `it reads back as it was, in the same order`() throws {
        for shown in [shown(), shown(("tea", 20_000)), shown(("walk", 20_001), ("tea", 20_000), ("tea", 20_001))] {
            let data = try JSONEncoder().encode([shown])
            #expect(try JSONDecoder().decode([Shown].self, from: data) == [shown])
        }
    }

    @Test(arguments: ["", "tea", "tea x", "tea 3 4", ";;", " 3"])
    func `a broken line is left out`(text: String) throws {
        let data = try JSONEncoder().encode([text])
        #expect(try JSONDecoder().decode([Shown].self, from: data) == [Shown()])
    }
}
