import Foundation
import RekindleCore
import Testing

/// What the rules of values refuse, at the last value that may be kept and the first that may not.
struct RefusalTests {
    private static func letters(_ count: Int) -> String { String(repeating: "q", count: count) }

    @Test func `a text may be as long as its limit, and no letter longer`() {
        let limit = FirstMinute.limit
        #expect(FirstMinute(words: Self.letters(limit)).refusal == nil)
        #expect(FirstMinute(words: Self.letters(limit + 1)).refusal == .tooLong)
        #expect(Beginning(concerns: [.touch], correction: Self.letters(Beginning.sentenceLimit)).refusal == nil)
        #expect(
            Beginning(concerns: [.touch], correction: Self.letters(Beginning.sentenceLimit + 1)).refusal == .tooLong)
        #expect(TrialReview(wish: .stop, words: Self.letters(TrialReview.wordsLimit)).refusal == nil)
        #expect(Doing(practice: "tea", day: 3, line: Self.letters(Doing.lineLimit)).refusal == nil)
        #expect(CheckIn(good: Self.letters(CheckIn.goodLimit)).refusal == nil)
        #expect(CheckIn(sentence: Self.letters(CheckIn.sentenceLimit)).refusal == nil)
    }

    @Test func `marks on a letter count too`() {
        let one = "q" + String(repeating: "\u{301}", count: FirstMinute.limit)
        #expect(one.count == 1 && FirstMinute(words: one).refusal == .tooLong)
    }

    @Test func `what only the other form asks for makes no check-in of it`() {
        let short = CheckIn(good: "jam")
        #expect(short.refusal == nil && short.refusal(from: .short) == nil && short.refusal(from: .long) == .empty)
        let long = CheckIn(sentence: "quince")
        #expect(long.refusal == nil && long.refusal(from: .long) == nil && long.refusal(from: .short) == .empty)
        #expect(CheckIn().refusal == .empty)
        let signs = CheckIn(signs: [.time: 2])
        #expect(CheckIn.Length.allCases.allSatisfy { signs.refusal(from: $0) == nil })
    }

    @Test func `each of the weeks and minutes on offer may be chosen, with or without words`() {
        for (weeks, minutes) in zip(TrialOffer.weeksOffered, TrialOffer.minutesOffered) {
            #expect(TrialOffer(weeks: weeks, minutesAWeek: minutes, day: 3).refusal == nil)
            #expect(TrialOffer(weeks: weeks + 1, minutesAWeek: minutes, day: 3).refusal == .notOffered)
            #expect(TrialOffer(weeks: weeks, minutesAWeek: 0, day: 3).refusal == .notOffered)
        }
    }

    @Test(
        arguments: [
            (nil, nil, nil), (22, 7, nil), (0, 23, nil), (22, nil, .halfQuiet), (nil, 7, .halfQuiet), (22, 24, .noHour),
            (-1, 7, .noHour), (8, 8, .noTime),
        ] as [(Int?, Int?, Preferences.Refusal?)])
    func `quiet hours have two ends, on the clock and apart`(from: Int?, to: Int?, refusal: Preferences.Refusal?) {
        var preferences = Preferences()
        (preferences.quietFrom, preferences.quietTo) = (from, to)
        #expect(preferences.refusal == refusal)
    }

    @Test func `the next ten minutes are to come, and no date is none`() {
        let now = Date(timeIntervalSince1970: 1_792_782_600)
        let farthest = Double(WeeklyTalk.farthest) * 86_400
        for (seconds, refusal) in [(0, .notToCome), (1, nil), (farthest, nil), (farthest + 1, .notToCome)]
            as [(Double, WeeklyTalk.Refusal?)]
        {
            #expect(WeeklyTalk(next: now.addingTimeInterval(seconds)).refusal(at: now) == refusal)
        }
        #expect(WeeklyTalk().refusal(at: now) == nil)
    }
}
