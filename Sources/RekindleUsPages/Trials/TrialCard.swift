package import RekindleCore
import RekindleHTML
package import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// A try in a few words, for Today and for the page of the two.
package struct TrialCard: Sendable {
    package let title: String
    package let body: String
    package let action: String
    package let path: Path
    package let label: Label?
    /// Where it stands, for whoever decides whether it belongs on a page today.
    let stage: TrialFacts.Stage

    package init(_ facts: TrialFacts, isConnected: Bool) {
        stage = facts.stage
        path = facts.stage == .over ? .trialReview : .trial
        label = facts.stage.label(isConnected: isConnected)
        (title, body, action) = Self.words(facts, isConnected: isConnected)
    }

    private static func words(_ facts: TrialFacts, isConnected: Bool) -> (String, String, String) {
        switch facts.stage {
        case .open: ("A try", "A few weeks, a little time, and an honest look at the end.", "What that could be")
        case .sealed: ("A try", "Sealed. It opens when you have both said yours.", "See yours")
        case .running: ("Your try", facts.current.map(running) ?? "", "See it")
        case .over: ("The weeks are over", "Your try has had its time. An honest look comes next.", "Look back")
        case .reviewed: ("A look back", "Sealed. It opens when you have both looked back.", "See yours")
        case .ended:
            (
                "How it was", isConnected ? "What you both said at the end of your try." : "What you said at the end.",
                "Look at it"
            )
        }
    }

    private static func running(_ current: TrialView) -> String {
        "Until \(current.lastDayWords), about \(TrialWords.minutes(current.minutesAWeek)) a week."
    }

    /// The card as it stands on a page.
    func html(quiet: Bool = false) -> HTML {
        Card(title: title, body: "<p>\(body)</p>", action: (action, path.url), quiet: quiet, label: label).html
    }
}
