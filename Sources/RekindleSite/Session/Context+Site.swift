import Foundation
import RekindleCore
import RekindleRooms
import RekindleVault

extension Context {
    /// What the partner is called on a page.
    package var partnerName: String { partner?.name ?? "your partner" }

    /// Whether their pages stay as they were loaded: muted, or in their quiet hours.
    func isStill(at now: Date) -> Bool { !preferences.isLive(at: now, in: zone) }
}
