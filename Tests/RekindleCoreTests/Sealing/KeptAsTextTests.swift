import Foundation
import RekindleCore
import RekindleTesting
import Testing

/// What is kept as text comes back as it was, whatever somebody wrote.
struct KeptAsTextTests {
    private func expectAgain<Value: KeptAsText & Equatable>(_ value: Value) throws {
        let text = try #require(value.keptText)
        #expect(Value(keptText: text) == value)
    }

    @Test(arguments: ["Ada", "", "a b;c|d:e=+", "two\nlines\tand more", "\u{301}\u{200D}🐌\u{0}", "said ", "\"{}"])
    func `any words of anybody's come back`(words: String) throws {
        for hue in Hue.allCases {
            try expectAgain(Profile(name: words, pronouns: words, zone: "Europe/Berlin", hue: hue, idleMinutes: 12))
            try expectAgain(Member(name: words, pronouns: words, hue: hue))
        }
        for good in [nil, words] as [String?] {
            try expectAgain(CheckIn(signs: [.touch: -2], sentence: words, brought: [.touch, .matters], good: good))
        }
    }

    @Test func `words with the mark between fields are kept as JSON`() {
        #expect(Member(name: "a\u{1F}b", pronouns: "", hue: .rust).keptText == nil)
        #expect(CheckIn(sentence: "a\u{1F}b").keptText == nil)
    }

    @Test(arguments: 0..<100) func `preferences come back, said or not`(seed: UInt64) throws {
        var (chance, preferences) = (Chance(seed: seed), Preferences())
        preferences.favourites = Array(["good-news", "what-landed"].prefix(chance.number(below: 3))).map { .init($0) }
        preferences.declined = Strategy.allCases.filter { _ in chance.number(below: 2) == 0 }
        preferences.minutes = chance.number(below: 2) == 0 ? nil : 20
        preferences.ways =
            chance.number(below: 3) == 0 ? nil : Variant.allCases.filter { _ in chance.number(below: 2) == 0 }
        (preferences.isResting, preferences.isMuted) = (chance.number(below: 2) == 0, chance.number(below: 2) == 0)
        (preferences.quietFrom, preferences.quietTo) = chance.number(below: 2) == 0 ? (nil, nil) : (22, 0)
        try expectAgain(preferences)
    }

    @Test func `notes, what was done and what was shown come back`() throws {
        var own = OwnToday()
        own.notes["Plan"] = TodayNote(["2962", "", "good-news", TodayNote.word(Date(timeIntervalSince1970: 0.1))])
        own.notes["Signs"] = TodayNote([])
        try expectAgain(own)
        #expect(own.notes["Plan"]?.moment(3) == Date(timeIntervalSince1970: 0.1))
        var done = LastDone()
        done.note(Doing(practice: "good-news", day: 20_000, how: .glad))
        try expectAgain(done)
        try expectAgain(Shown([.init(practice: "good-news", day: 20_000)]))
        try expectAgain(Shown())
    }

    @Test(arguments: ["", "a", "a\u{1F}b\u{1F}c\u{1F}d\u{1F}e", "\u{1F}\u{1F}nohue"])
    func `what no text says is refused`(text: String) {
        #expect(Member(keptText: text) == nil)
        #expect(Profile(keptText: text) == nil)
        #expect(Preferences(keptText: text) == nil)
    }
}
