package import RekindleCore

/// A trial turned so that whoever looks finds their own words.
package struct TrialView: Equatable, Sendable {
    package let subject: String
    package let weeks: Int
    package let minutesAWeek: Int
    package let mine: String
    package let theirs: String
    /// Its last day, counted from 1970.
    package let lastDay: Int

    init(_ agreed: Trial, _ side: Partner, subject: String) {
        self.subject = subject
        (weeks, minutesAWeek, lastDay) = (agreed.weeks, agreed.minutesAWeek, agreed.lastDay)
        (mine, theirs) = (agreed[side], agreed[side.other])
    }

    /// With oneself, where nothing has to be released to anybody.
    init(_ offer: TrialOffer) {
        var own = offer
        own.isReleased = true
        let agreed = Trial(first: own, second: own)
        subject = TrialFacts.alone
        (weeks, minutesAWeek, lastDay) = (agreed.weeks, agreed.minutesAWeek, agreed.lastDay)
        (mine, theirs) = (offer.change, "")
    }

    /// Whether its time is over on this day.
    package func isOver(on day: Int) -> Bool { day > lastDay }
}

/// What was said at the end, turned likewise.
package struct TrialEndView: Equatable, Sendable {
    package let mine: TrialReview?
    package let theirs: TrialReview?
    package let outcome: TrialReview.Wish?

    init(_ end: TrialEnd, _ side: Partner) {
        (mine, theirs, outcome) = (end[side], end[side.other], end.outcome)
    }

    init(_ review: TrialReview) {
        (mine, theirs, outcome) = (review, nil, review.wish)
    }
}
