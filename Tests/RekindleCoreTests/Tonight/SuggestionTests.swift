import RekindleCore
import Testing

/// Order and reasons.
struct SuggestionTests {
    private let day = 20_777

    @Test func `every suggestion has reasons, strongest first, and they are its score`() throws {
        let situation = Situation(
            day: day, concerns: [.fights, .money], mood: .hurting, minutes: 20, understood: 1,
            past: [Doing(practice: Identifier("thing-4"), day: day - 90, how: .glad)], isQuiet: true)
        let ranked = Suggestion.rank(try Samples.shelf(94), in: situation, seed: Seed(1))
        #expect(ranked.count > 20)
        for suggestion in ranked {
            #expect(!suggestion.reasons.isEmpty)
            let points = suggestion.reasons.map(\.points)
            #expect(points == points.sorted(by: >))
            #expect(suggestion.score == points.reduce(0, +))
            #expect(Set(suggestion.reasons).count == suggestion.reasons.count)
        }
        #expect(ranked.map(\.score) == ranked.map(\.score).sorted(by: >))
    }

    @Test func `the first word counts most, another counts, and the better evidence decides`() throws {
        let shelf = try [
            Samples.practice("other", concerns: [.keep], grade: .d),
            Samples.practice("second", concerns: [.money], grade: .d),
            Samples.practice("proven", concerns: [.fights], grade: .a),
            Samples.practice("first", concerns: [.fights], grade: .d),
        ]
        // Each of four has its turn on another day; on average over the days the points decide.
        let situation = Situation(day: day, concerns: [.fights, .money])
        let score = Dictionary(
            uniqueKeysWithValues: Suggestion.rank(shelf, in: situation, seed: Seed(1)).map {
                ($0.practice.id.rawValue, $0.score - ($0.reasons.contains(.turn) ? Suggestion.Reason.turn.points : 0))
            })
        #expect(score == ["proven": 10, "first": 7, "second": 5, "other": 2])
    }

    @Test(arguments: Situation.Mood.allCases)
    func `how tonight is leads to a fitting first move`(mood: Situation.Mood) throws {
        let shelf = try Samples.shelf(94)
        for day in day..<(day + 40) {
            let ranked = Suggestion.rank(shelf, in: Situation(day: day, mood: mood), seed: Seed(2))
            let first = try #require(ranked.first)
            #expect(mood.strategies.contains(first.practice.strategy))
            #expect(first.reasons.first == .mood(mood))
        }
    }

    @Test func `how tonight is counts more than the turn, and the turn more than all the rest`() {
        typealias Reason = Suggestion.Reason
        let rest: [Reason] = [
            .concern(.fights, isFirst: true), .concern(.money, isFirst: false), .concern(.baby, isFirst: false),
            .concern(.trust, isFirst: false), .concern(.keep, isFirst: false), .listeningFirst, .quietWeek, .gladBefore,
            .longAgo(days: 40), .fitsMinutes(5), .evidence(.a),
        ]
        let sum = rest.map(\.points).reduce(0, +)
        #expect(sum < Reason.turn.points)
        #expect(sum + Reason.turn.points < Reason.mood(.good).points)
    }

    @Test func `the same seed gives the same, whatever the order of the input`() throws {
        let shelf = try Samples.shelf(94)
        let situation = Situation(day: day, concerns: [.fights])
        let once = Suggestion.rank(shelf, in: situation, seed: Seed(1))
        #expect(Suggestion.rank(shelf.reversed(), in: situation, seed: Seed(1)) == once)
        #expect(Suggestion.rank(shelf, in: situation, seed: Seed(2)) != once)
    }

    @Test func `what was glad comes back before what was merely done, and what is new says so`() throws {
        let shelf = try [Samples.practice("glad"), Samples.practice("fine"), Samples.practice("new")]
        let past = [
            Doing(practice: Identifier("glad"), day: day - 60, how: .glad),
            Doing(practice: Identifier("glad"), day: day - 45),
            Doing(practice: Identifier("fine"), day: day - 60, how: .fine),
        ]
        let ranked = Suggestion.rank(shelf, in: Situation(day: day, past: past), seed: Seed(1))
        let reasons = Dictionary(uniqueKeysWithValues: ranked.map { ($0.practice.id.rawValue, Set($0.reasons)) })
        #expect(reasons["glad"]?.isSuperset(of: [.gladBefore, .longAgo(days: 45)]) == true)
        #expect(reasons["fine"]?.contains(.longAgo(days: 60)) == true)
        #expect(reasons["new"]?.contains(.newToYou) == true)
    }

    @Test func `an empty shelf and an impossible evening suggest nothing`() throws {
        #expect(Suggestion.rank([], in: Situation(day: day), seed: Seed(1)).isEmpty)
        #expect(Suggestion.rank(try Samples.shelf(94), in: Situation(day: day, ways: []), seed: Seed(1)).isEmpty)
        #expect(Suggestion.rank(try Samples.shelf(94), in: Situation(day: day, minutes: 1), seed: Seed(1)).isEmpty)
    }
}
