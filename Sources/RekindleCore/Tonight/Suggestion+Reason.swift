extension Suggestion {
    /// Why a practice stands where it stands; each becomes one sentence.
    package enum Reason: Hashable, Sendable {
        /// It helps with a word of the reader's, their first or another.
        case concern(Concern, isFirst: Bool)
        /// It is a first move for how tonight is.
        case mood(Situation.Mood)
        /// Gratitude waits behind listening where somebody feels hardly understood (Algoe and Zhaoyang, 2016).
        case listeningFirst
        /// It takes so many minutes, and there are as many.
        case fitsMinutes(Int)
        case evidence(Evidence.Grade)
        /// The reader was glad of it the last time.
        case gladBefore
        case quietWeek
        case newToYou
        case longAgo(days: Int)
        /// It comes round today.
        case turn

        /// The weights are a judgement, not a finding: how tonight is counts more than whose turn it is, and the turn
        /// more than everything else together, so that no day is like the one before.
        package var points: Int {
            switch self {
            case .mood: 80
            case .turn: 40
            case .concern(_, let isFirst): isFirst ? 5 : 3
            case .listeningFirst, .quietWeek: 4
            case .gladBefore: 3
            case .newToYou: 2
            case .fitsMinutes, .longAgo: 1
            case .evidence(let grade): grade.points
            }
        }
    }
}

extension Evidence.Grade {
    fileprivate var points: Int {
        switch self {
        case .a: 3
        case .b: 2
        case .c: 1
        case .d: 0
        }
    }
}
