import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension TrialRoutes {
    /// Its words for what it keeps.
    package static let kept: KeptWords = { thing, me in
        let side = thing.partner ?? .first
        return switch thing.content {
        case let offer as TrialOffer: own(offer)
        case let opened as Opened<Trial>: both(opened.result, side, me)
        case let review as TrialReview:
            KeptPiece(section: looking, title: "How it was for you", body: "<p>\(review.said)</p>\n")
        case let opened as Opened<TrialEnd>: end(opened.result, side, me)
        default: nil
        }
    }

    private static let looking = "Looking back at a try"

    private static func own(_ offer: TrialOffer) -> KeptPiece {
        let answers = AnswerList([
            ("For how long", "\(offer.times)"), ("What you would change", Verbatim(offer.change).htmlIfAny),
        ])
        return KeptPiece("What you were willing to try", body: answers.html)
    }

    private static func both(_ trial: Trial, _ side: Partner, _ me: Identities) -> KeptPiece {
        let times = "\(TrialWords.weeks(trial.weeks)), \(TrialWords.minutes(trial.minutesAWeek)) a week."
        let answers = AnswerList([
            ("For how long", "\(times)"),
            ("What \(me.partnerName) would change", Verbatim(trial[side.other]).htmlIfAny),
            ("What you would change", Verbatim(trial[side]).htmlIfAny),
            ("How it ended", trial.isAway ? "Before you had both looked back." as HTML : nil),
        ])
        return KeptPiece(
            section: "Tries", title: "A try from \(DayWords(dayNumber: trial.began).words)", body: answers.html)
    }

    private static func end(_ end: TrialEnd, _ side: Partner, _ me: Identities) -> KeptPiece? {
        let answers = AnswerList([(me.partnerName.html, end[side.other]?.said), (me.name.html, end[side]?.said)])
        return answers.isEmpty
            ? nil : KeptPiece(section: looking, title: "How it was for you both", body: answers.html)
    }
}
