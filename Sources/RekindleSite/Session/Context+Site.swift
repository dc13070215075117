import Foundation
import RekindleCore
import RekindleRooms
import RekindleVault

extension Context {
    /// How the other of the two is called on a page.
    package var partnerName: String { partner?.name ?? "the other of you two" }

    /// Whether their pages stay as they were loaded: muted, or in their quiet hours.
    func isStill(at now: Date) -> Bool { !preferences.isLive(at: now, in: zone) }
}
