import RekindleCore

/// One week of the two: what each answered, ticked and did.
struct DemoWeek: Sendable {
    /// Something done, by whom, and how it was for them.
    struct Done: Sendable {
        var voice: Voice
        var practice: Practice.ID
        var how: Doing.How?
        var line: String
        /// Whether they let the other see it, should both have been glad.
        var isGladTogether: Bool

        init(_ voice: Voice, _ practice: Practice.ID, _ how: Doing.How?, _ line: String = "", glad: Bool = false) {
            (self.voice, self.practice, self.how, self.line, isGladTogether) = (voice, practice, how, line, glad)
        }
    }

    var number: Int
    var checkIns: [(Voice, CheckIn)]
    var ticks = TickCounts()
    var doings: [Done] = []
    var trials: [(voice: Voice, weeks: Int, minutes: Int, change: String)] = []

    /// What each offered to try, begun on this day.
    func offers(day: Int) -> [(Voice, TrialOffer)] {
        trials.map { one in
            let offer = TrialOffer(
                weeks: one.weeks, minutesAWeek: one.minutes, change: one.change, isReleased: true, day: day)
            return (one.voice, offer)
        }
    }
}

extension CheckIn {
    /// Answers in the order of the signs (arguments, sharing, touch, time, ease), then how understood and how close;
    /// all is brought but ease and what matters.
    init(
        _ signs: [Int], understood: Int, closeness: Int, _ strengths: [Strength], matters: Sign? = nil,
        good: String? = nil, only sentence: String = ""
    ) {
        self.init(
            signs: Dictionary(uniqueKeysWithValues: zip(Sign.allCases, signs)), understood: understood,
            closeness: closeness, strengths: strengths, matters: matters, sentence: sentence,
            brought: Set(Item.allCases.filter { !$0.isKeptUnlessChosen }), good: good)
    }
}
