import Foundation
import RekindleCore

/// A try turned so that whoever looks finds their own words.
struct TryView: Sendable {
    var subject: String
    var weeks: Int
    var minutesAWeek: Int
    var mine: String
    var theirs: String
    private let agreed: Try

    init(_ agreed: Try, _ half: Half, subject: String) {
        self.agreed = agreed
        self.subject = subject
        (weeks, minutesAWeek) = (agreed.weeks, agreed.minutesAWeek)
        (mine, theirs) = (agreed[half], agreed[half.other])
    }

    /// With oneself, where nothing has to be released to anybody.
    init(_ offer: TryOffer) {
        var own = offer
        own.isReleased = true
        self.init(Try(first: own, second: own), .first, subject: TryFacts.alone)
        theirs = ""
    }

    func isOver(on day: Int) -> Bool { agreed.isOver(on: day) }

    /// Its last day, as `Sunday 20 December`.
    var lastDay: String { Zone.utc.longDay(of: Date(timeIntervalSince1970: Double(agreed.lastDay) * 86_400)) }
}

/// What was said at the end, turned likewise.
struct TryEndView: Sendable {
    var mine: TryLook?
    var theirs: TryLook?
    var outcome: TryLook.Wish?

    init(_ end: TryEnd, _ half: Half) {
        (mine, theirs, outcome) = (end[half], end[half.other], end.outcome)
    }

    init(_ look: TryLook) {
        (mine, outcome) = (look, look.wish)
    }
}
