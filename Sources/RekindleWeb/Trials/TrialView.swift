import Foundation
import RekindleCore

/// A try turned so that whoever looks finds their own words.
struct TrialView: Sendable {
    var subject: String
    var weeks: Int
    var minutesAWeek: Int
    var mine: String
    var theirs: String
    private let agreed: Trial

    init(_ agreed: Trial, _ side: Partner, subject: String) {
        self.agreed = agreed
        self.subject = subject
        (weeks, minutesAWeek) = (agreed.weeks, agreed.minutesAWeek)
        (mine, theirs) = (agreed[side], agreed[side.other])
    }

    /// With oneself, where nothing has to be released to anybody.
    init(_ offer: TrialOffer) {
        var own = offer
        own.isReleased = true
        self.init(Trial(first: own, second: own), .first, subject: TrialFacts.alone)
        theirs = ""
    }

    func isOver(on day: Int) -> Bool { agreed.isOver(on: day) }

    /// Its last day, as `Sunday 20 December`.
    var lastDay: String { Zone.utc.longDay(of: Date(timeIntervalSince1970: Double(agreed.lastDay) * 86_400)) }
}

/// What was said at the end, turned likewise.
struct TrialEndView: Sendable {
    var mine: TrialReview?
    var theirs: TrialReview?
    var outcome: TrialReview.Wish?

    init(_ end: TrialEnd, _ side: Partner) {
        (mine, theirs, outcome) = (end[side], end[side.other], end.outcome)
    }

    init(_ review: TrialReview) {
        (mine, outcome) = (review, review.wish)
    }
}
