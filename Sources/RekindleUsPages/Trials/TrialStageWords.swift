import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleVault

/// What stands at the top of a try's page.
struct TrialStageWords: Sendable {
    let words: (heading: String, lede: String)

    init(_ facts: TrialFacts, _ me: Identities, isConnected: Bool) {
        words =
            switch facts.stage {
            case .open: Self.open(facts, isConnected: isConnected)
            case .sealed:
                ("Sealed.", "It opens when you have both said yours. Until then you can change it or take it back.")
            case .running: ("Your try", Self.running(facts.current))
            case .over: ("The weeks are over", Self.over(isConnected: isConnected))
            case .reviewed: ("Sealed.", "It opens when you have both looked back. Until then it is yours to change.")
            case .ended: Self.ended(facts.end, isConnected: isConnected)
            }
    }

    private static func open(_ facts: TrialFacts, isConnected: Bool) -> (String, String) {
        if facts.wasEnded {
            return (
                "The try has ended",
                "Stopping is a good outcome too: you know more than before. If another one fits some day, it begins here."
            )
        }
        return (
            "A try",
            isConnected
                ? "A few weeks, a little time, then an honest look. The shorter time counts, and the fewer minutes."
                : "A few weeks of one small thing that is in your own hands. Then an honest look, by yourself."
        )
    }

    private static func running(_ current: TrialView?) -> String {
        guard let current else { return "" }
        return
            "Until \(current.lastDayWords), about \(TrialWords.minutes(current.minutesAWeek)) a week. Then an honest look."
    }

    private static func over(isConnected: Bool) -> String {
        isConnected
            ? "An honest look at how it was: each alone first, then side by side."
            : "An honest look at how it was comes next."
    }

    private static func ended(_ end: TrialEndView?, isConnected: Bool) -> (String, String) {
        let reviewed = isConnected ? "You both looked at it honestly" : "You looked at it honestly"
        let go = isConnected ? "You would both go on" : "You would go on"
        return switch end?.outcome {
        case .stop:
            (
                "It ends here, and that is fine",
                "Stopping is a good outcome too. \(reviewed), and you know more than before."
            )
        case .goOn: (go, "Then another one can begin, when you like and for as long as you like.")
        case .change: (go + ", in another way", "Talk over what to change, if you can. Then another one can begin.")
        case nil: ("You looked back", "What was said can leave this page again. The next one can begin when you like.")
        }
    }
}

extension TrialFacts.Stage {
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
    var said: String { words.isEmpty ? "\(wish.words)." : "\(wish.words). \(words)" }
}
