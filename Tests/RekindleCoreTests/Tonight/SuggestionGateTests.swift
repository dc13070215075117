import RekindleCore
import Testing

/// What may not be offered.
struct SuggestionGateTests {
    private let day = 20_777

    private func offered(_ practice: Practice, _ situation: Situation) -> Bool {
        !Suggestion.rank([practice], in: situation, seed: Seed(1)).isEmpty
    }

    @Test(arguments: [false, true])
    func `what is for adults waits until both opened it`(isOpen: Bool) throws {
        let adult = try Samples.practice("adult", strategy: .touch, adult: true)
        #expect(offered(adult, Situation(day: day, isAdultOpen: isOpen)) == isOpen)
    }

    @Test(arguments: [(0, false), (2, false), (3, true), (10, true), (nil, true)])
    func `gratitude waits behind listening where somebody feels hardly understood`(
        understood: Int?, isOffered: Bool
    ) throws {
        let situation = Situation(day: day, understood: understood)
        #expect(offered(try Samples.practice("thanks", strategy: .affection), situation) == isOffered)
        let listening = try Samples.practice("listening", strategy: .listening)
        let first = try #require(Suggestion.rank([listening], in: situation, seed: Seed(1)).first)
        #expect(first.reasons.contains(.listeningFirst) == !isOffered)
    }

    @Test func `a room that was declined stays closed`() throws {
        let touch = try Samples.practice("touch", strategy: .touch)
        #expect(!offered(touch, Situation(day: day, declined: [.touch])))
        #expect(offered(touch, Situation(day: day, declined: [.time])))
    }

    @Test(arguments: [(9, false), (10, true), (nil, true)])
    func `nothing takes longer than there is time`(minutes: Int?, isOffered: Bool) throws {
        #expect(offered(try Samples.practice("ten", minutes: 10), Situation(day: day, minutes: minutes)) == isOffered)
    }

    @Test func `ten quiet minutes are ten, also for somebody who usually has an hour`() throws {
        let situation = Situation(day: day, mood: .quiet, minutes: 60)
        #expect(offered(try Samples.practice("ten", minutes: 10), situation))
        #expect(!offered(try Samples.practice("eleven", minutes: 11), situation))
        #expect(!offered(try Samples.practice("ten", minutes: 10), Situation(day: day, mood: .quiet, minutes: 5)))
    }

    @Test(arguments: [Situation.Mood.fought, .hurting])
    func `nobody who is sore is asked for much`(mood: Situation.Mood) throws {
        #expect(!offered(try Samples.practice("much", energy: .more), Situation(day: day, mood: mood)))
        #expect(offered(try Samples.practice("some", energy: .some), Situation(day: day, mood: mood)))
    }

    @Test func `a quiet week is light, and lighter things come first`() throws {
        let situation = Situation(day: day, isQuiet: true)
        #expect(!offered(try Samples.practice("much", energy: .more), situation))
        let light = try Samples.practice("light")
        let first = try #require(Suggestion.rank([light], in: situation, seed: Seed(1)).first)
        #expect(first.reasons.contains(.quietWeek))
    }

    @Test(arguments: Variant.allCases)
    func `only a way that is open counts`(way: Variant) throws {
        let practice = try Samples.practice("one-way", ways: [way])
        for other in Variant.allCases {
            #expect(offered(practice, Situation(day: day, ways: [other])) == (other == way))
        }
    }

    @Test(arguments: Strategy.allCases)
    func `where Help comes first only what was picked for oneself comes, alone, and no touch`(strategy: Strategy) throws
    {
        let first = Situation(day: day, ways: Set(Variant.allCases), isHelpFirst: true)
        #expect(!offered(try Samples.practice("any", strategy: strategy), first))
        let picked = try Samples.practice("picked", strategy: strategy, oneself: true)
        #expect(offered(picked, first) == ![.touch, .affection].contains(strategy))
        #expect(offered(picked, Situation(day: day)))
        let two = try Samples.practice("two", strategy: strategy, ways: [.together, .onePhone, .apart], oneself: true)
        #expect(!offered(two, first))
    }

    @Test func `where Help comes first it is alone, also for somebody who asked for other ways`() throws {
        let first = Situation(day: day, ways: [.together], isHelpFirst: true)
        #expect(first.openWays == [.alone] && Situation(day: day, ways: [.together]).openWays == [.together])
        #expect(offered(try Samples.practice("picked", strategy: .counsel, oneself: true), first))
        #expect(
            !offered(
                try Samples.practice("long", strategy: .counsel, minutes: 50, oneself: true),
                Situation(day: day, minutes: 10, isHelpFirst: true)))
    }

    @Test func `what is not for them stays away for a year, unless they later thought otherwise`() throws {
        let practice = try Samples.practice("no")
        let no = Doing(practice: practice.id, day: day - 364, how: .notForUs)
        #expect(!offered(practice, Situation(day: day, past: [no])))
        #expect(offered(practice, Situation(day: day + 1, past: [no])))
        let later = Doing(practice: practice.id, day: day - 100, how: .fine)
        #expect(offered(practice, Situation(day: day, past: [later, no])))
    }

    @Test func `what was done lately rests while others are there`() throws {
        let shelf = try [Samples.practice("done"), Samples.practice("other")]
        for (ago, count) in [(0, 1), (29, 1), (30, 2), (-1, 1)] {
            let past = [Doing(practice: Identifier("done"), day: day - ago)]
            let ranked = Suggestion.rank(shelf, in: Situation(day: day, past: past), seed: Seed(1))
            #expect(ranked.count == count)
            #expect(ranked.contains { $0.practice.id.rawValue == "other" })
        }
    }

    @Test func `what was shown lately rests as well, and this day's own does not`() throws {
        let shelf = try [Samples.practice("shown"), Samples.practice("other")]
        for (ago, count) in [(0, 2), (1, 1), (29, 1), (30, 2), (-1, 1)] {
            let shown = Shown([.init(practice: "shown", day: day - ago)])
            let ranked = Suggestion.rank(shelf, in: Situation(day: day, shown: shown), seed: Seed(1))
            #expect(Samples.ids(ranked).contains("other") && ranked.count == count, "\(ago)")
        }
    }

    @Test func `where all was shown, what was not done comes first, and of that what was shown longest ago`() throws {
        let shelf = try (0..<4).map { try Samples.practice("thing-\($0)") }
        let offers = [2, 0, 3, 1].enumerated().map { ago, number in
            Shown.Offer(practice: Practice.ID("thing-\(number)"), day: day - 9 + ago)
        }
        let past = [Doing(practice: "thing-2", day: day - 9)]
        let situation = Situation(day: day, past: past, shown: Shown(offers))
        #expect(Samples.ids(Suggestion.rank(shelf, in: situation, seed: Seed(1))) == ["thing-0", "thing-3", "thing-1"])
    }

    @Test func `when everything was done lately, what was done longest ago comes first`() throws {
        let shelf = try (0..<4).map { try Samples.practice("thing-\($0)") }
        let past = [3, 0, 2, 1].enumerated().map {
            Doing(practice: Identifier("thing-\($0.element)"), day: day - 20 + $0.offset)
        }
        let ranked = Suggestion.rank(shelf, in: Situation(day: day, past: past), seed: Seed(1))
        #expect(Samples.ids(ranked) == ["thing-3", "thing-0", "thing-2", "thing-1"])
    }
}
