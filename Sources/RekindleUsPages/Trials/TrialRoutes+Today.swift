import Foundation
import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite

/// A try in a few words.
extension TrialRoutes {
    /// Its words on Today.
    package static let today: TodayWords = { item, me in
        guard let trial = item.facts as? TrialToday else { return nil }
        let (title, body, action) = words(trial, isConnected: me.isConnected, zone: me.zone)
        return TodayCard(
            title, "\(body)", action, to: trial.state == .over ? .trialReview : .trial,
            label: trial.state.label(isConnected: me.isConnected))
    }

    private static func words(
        _ trial: TrialToday, isConnected: Bool, zone: Zone
    ) -> (String, String, String) {
        switch trial.state {
        case .open: ("A try", "A few weeks, a little time, and an honest look at the end.", "What that could be")
        case .sealed: ("A try", "Sealed. It opens when you have both said yours.", "See yours")
        case .running: ("Your try", trial.until(in: zone), "See your try")
        case .over: ("The weeks are over", "Your try has had its time. An honest look comes next.", "Look back")
        case .reviewed: ("A look back", "Sealed. It opens when you have both looked back.", "See yours")
        case .ended:
            (
                "How it was", isConnected ? "What you both said at the end of your try." : "What you said at the end.",
                "See how it was"
            )
        }
    }
}
