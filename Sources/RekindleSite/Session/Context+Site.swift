import Foundation
import RekindleCore
package import RekindleRooms
package import RekindleUI
import RekindleVault

extension Context {
    /// What the partner is called on a page.
    package var partnerName: Verbatim { Verbatim(partner?.name ?? "your partner") }

    /// What whoever looks is called on a page.
    package var ownName: Verbatim { Verbatim(name) }

    /// Until when this week goes, on their clock.
    package var weekEnd: String { zone.until(week.end) }

    /// Whether their pages stay as they were loaded: muted, or in their quiet hours.
    func isStill(at now: Date) -> Bool { !preferences.isLive(at: now, in: zone) }
}

extension Context {
    /// Lets what is about two who parted go, where it is still there for whoever was left. Nothing is written otherwise.
    package func tidyingUp() async throws { try await Parting.tidy(self) }
}
