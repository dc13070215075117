import RekindleCore
import Testing

struct TrialTests {
    private static let began = 20_777
    private let long = TrialOffer(
        weeks: 8, minutesAWeek: 30, change: "I come home by six.", isReleased: true, day: began - 15)
    private let short = TrialOffer(
        weeks: 4, minutesAWeek: 90, change: "I put the phone away.", isReleased: false, day: began)

    @Test func `shown is the smaller of both, whoever said it`() {
        for agreed in [Trial(first: long, second: short), Trial(first: short, second: long)] {
            #expect(agreed.weeks == 4 && agreed.minutesAWeek == 30)
        }
    }

    @Test func `words go to the other only when their author let them`() {
        let agreed = Trial(first: long, second: short)
        #expect(agreed[.first] == "I come home by six." && agreed[.second] == "")
        #expect(short.released.change == "" && long.released == long)
    }

    @Test(arguments: Partner.allCases)
    func `one half's words leave and the times stay`(side: Partner) {
        var kept = short
        kept.isReleased = true
        let left = Trial(first: long, second: kept).without(side)
        #expect(left[side] == "" && left[side.other] != "")
        #expect(left.weeks == 4 && left.minutesAWeek == 30)
    }

    @Test func `it begins with the second yes, and is over when its weeks are`() {
        for agreed in [Trial(first: long, second: short), Trial(first: short, second: long)] {
            let began = Self.began
            #expect(agreed.began == began)
            #expect(agreed.lastDay == began + 27)
            #expect(!agreed.isOver(on: began) && !agreed.isOver(on: began + 27))
            #expect(agreed.isOver(on: began + 28) && agreed.isOver(on: began + 400))
        }
    }

    @Test func `one who ends it takes all words along, and leaves the times`() {
        var kept = short
        kept.isReleased = true
        let ended = Trial(first: long, second: kept).ended
        #expect(ended.isAway && ended[.first] == "" && ended[.second] == "")
        #expect(ended.weeks == 4 && ended.began == Self.began)
    }

    @Test func `the same offer on another day says the same`() {
        var later = long
        later.day = long.day + 3
        #expect(later.says(long) && later != long)
        #expect(!short.says(long))
        later.isReleased = false
        #expect(!later.says(long))
    }

    @Test(arguments: TrialReview.Wish.allCases, TrialReview.Wish.allCases)
    func `it stops when either wants to, and goes on as it was only when both do`(
        one: TrialReview.Wish, other: TrialReview.Wish
    ) {
        let outcome = TrialEnd(first: TrialReview(wish: one), second: TrialReview(wish: other)).outcome
        #expect((outcome == .stop) == (one == .stop || other == .stop))
        #expect((outcome == .goOn) == (one == .goOn && other == .goOn))
    }

    @Test(arguments: Partner.allCases)
    func `a look that was taken back leaves no outcome`(side: Partner) {
        let look = TrialReview(wish: .goOn, words: "It was good.")
        let left = TrialEnd(first: look, second: look).without(side)
        #expect(left[side] == nil && left[side.other] == look)
        #expect(left.outcome == nil)
    }

    @Test(arguments: Partner.allCases)
    func `gladness of two is hidden once one takes it back`(side: Partner) {
        let both = BothGlad(first: Glad(), second: Glad())
        #expect(both.isShown && !both.without(side).isShown)
    }
}
