import Foundation
import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleUI

/// Weeks and minutes, as they are said.
enum TrialWords {
    static func weeks(_ weeks: Int) -> String { weeks == 1 ? "1 week" : "\(weeks) weeks" }

    static func minutes(_ minutes: Int) -> String {
        switch minutes {
        case 60: "an hour"
        case 90: "an hour and a half"
        default: "\(minutes) minutes"
        }
    }

    /// A last day of UTC counted from 1970, at the end of which a try ends for both, as `Sunday 20 December` or with the
    /// time where that is not at night; and minutes a week.
    static func until(_ lastDay: Int, _ minutesAWeek: Int, in zone: Zone) -> String {
        let end = zone.until(Date(timeIntervalSince1970: Double(lastDay + 1) * 86_400))
        return "Until \(end), about \(minutes(minutesAWeek)) a week."
    }
}

extension TrialOffer {
    /// For how long and how much.
    var times: String { "\(TrialWords.weeks(weeks)), \(TrialWords.minutes(minutesAWeek)) a week." }
}

extension TrialView {
    /// Until when, and how much.
    func until(in zone: Zone) -> String { TrialWords.until(lastDay, minutesAWeek, in: zone) }
}

extension TrialToday {
    /// The same, where one runs.
    func until(in zone: Zone) -> String {
        guard let lastDay, let minutesAWeek else { return "" }
        return TrialWords.until(lastDay, minutesAWeek, in: zone)
    }
}

extension TrialFacts.State {
    /// Who may read what stands there.
    func label(isConnected: Bool) -> Label {
        guard isConnected else { return TrialOffer.label }
        return switch self {
        case .open, .sealed: Trial.waitingLabel
        case .running, .over: Trial.openedLabel
        case .reviewed: TrialEnd.waitingLabel
        case .ended: TrialEnd.openedLabel
        }
    }
}

extension TrialReview.Wish {
    /// As people tap it, and as it is shown.
    var words: String {
        switch self {
        case .goOn: "Go on as it is"
        case .change: "Go on, in another way"
        case .stop: "Stop here"
        }
    }
}

extension TrialReview {
    /// The wish, and what they said about it.
    var said: HTML { words.isEmpty ? "\(wish.words)." : "\(wish.words). \(Verbatim(words))" }
}
