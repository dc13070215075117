import Foundation
import RekindleCore
import Testing

/// What is sealed comes back as it was.
struct ContentCodingTests {
    private func returns<Value: Codable & Equatable>(_ value: Value) throws -> Bool {
        try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value)) == value
    }

    @Test(arguments: Doing.How.allCases + [nil])
    func `a doing returns`(how: Doing.How?) throws {
        #expect(try returns(Doing(practice: Identifier("tea"), day: 20_777, how: how, line: "“Tea” & rain 🌧")))
    }

    @Test func `marks, plans and weeks return`() throws {
        let ticks = Ticks(week: Week(number: -3), practices: [Identifier("tea"), Identifier("walk")])
        #expect(try returns(ticks))
        #expect(try returns(WeekPlan(first: ticks, second: ticks)))
        #expect(try returns(OwnWeek(solo: Identifier("tea"), aside: [Identifier("walk")])))
        #expect(try returns(OwnWeek()))
    }

    @Test func `tries and their ends return`() throws {
        let offer = TrialOffer(
            weeks: 4, minutesAWeek: 30, change: "Phones away.", isReleased: true, day: 20_777)
        #expect(try returns(offer))
        var agreed = Trial(first: offer, second: offer)
        agreed.isAway = true
        #expect(try returns(agreed))
        let end = TrialEnd(first: TrialReview(wish: .goOn, words: "Good."), second: TrialReview(wish: .stop))
        #expect(try returns(end))
        #expect(try returns(end.without(.first)))
    }

    @Test func `gladness returns and holds nothing`() throws {
        #expect(try returns(Glad()))
        #expect(try JSONEncoder().encode(Glad()) == Data("{}".utf8))
        #expect(try returns(BothGlad(first: Glad(), second: Glad()).without(.first)))
    }

    @Test func `preferences return, full and empty`() throws {
        var preferences = Preferences()
        #expect(try returns(preferences))
        preferences.favourites = [Identifier("tea")]
        preferences.declined = [.touch, .library]
        preferences.minutes = 20
        preferences.isResting = true
        (preferences.quietFrom, preferences.quietTo) = (22, 7)
        preferences.ways = [.onePhone, .apart]
        #expect(try returns(preferences))
    }

    @Test func `preferences from before there were ways are read`() throws {
        let old = #"{"favourites": ["tea"], "declined": [], "isResting": false, "isMuted": false}"#
        let preferences = try JSONDecoder().decode(Preferences.self, from: Data(old.utf8))
        #expect(preferences.ways == nil && preferences.favourites == ["tea"])
    }

    @Test func `words in records keep their spelling`() {
        #expect(Doing.How.allCases.map(\.rawValue) == ["glad", "fine", "not-for-us"])
        #expect(TrialReview.Wish.allCases.map(\.rawValue) == ["go-on", "change", "stop"])
        #expect(Situation.Mood.allCases.map(\.rawValue) == ["fought", "hurting", "quiet", "good"])
        #expect(Variant.allCases.map(\.rawValue) == ["alone", "together", "onePhone", "apart"])
    }

    @Test func `words in texts keep their spelling and their order`() {
        #expect(
            Hue.allCases.map(\.rawValue) == ["rust", "ochre", "moss", "sea", "lake", "iris", "plum", "stone"])
        #expect(Sign.allCases.map(\.rawValue) == ["arguments", "sharing", "touch", "time", "ease"])
        #expect(
            CheckIn.Item.allCases.map(\.rawValue) == [
                "arguments", "sharing", "touch", "time", "ease", "understood", "closeness", "strengths", "matters",
            ])
        #expect(
            Strength.allCases.map(\.rawValue) == [
                "laughter", "team", "trust", "kindness", "honesty", "home", "desire", "parenting", "curiosity", "plans",
                "patience", "coming-back",
            ])
        #expect(
            Strategy.allCases.map(\.rawValue) == [
                "signs", "time", "affection", "touch", "openness", "listening", "lessons", "balance", "counsel",
                "journey", "library",
            ])
        #expect(
            Concern.allCases.map(\.rawValue) == [
                "fights", "flatmates", "trust", "baby", "illness", "loss", "money", "touch", "distance", "unheard",
                "unsure", "keep",
            ])
    }
}
