package import Foundation
package import RekindleVault
import Synchronization

/// A clock that runs like another, some days ahead of it: so the demo can be seen on other days.
package final class TurnedClock: Sendable {
    private let base: Clock
    private let turned = Mutex(0)

    /// Runs with `base`, and not ahead of it.
    package init(_ base: Clock = .system) { self.base = base }

    /// What the vault reads it by.
    package var clock: Clock { Clock { [self] in now } }
    /// How many days it is ahead.
    package var days: Int { turned.withLock(\.self) }
    /// The moment that it shows.
    package var now: Date { base.now().addingTimeInterval(Double(days) * 86_400) }

    /// Goes ahead by some more days.
    package func turn(by days: Int) { turned.withLock { $0 += days } }

    /// Goes back to now.
    package func turnBack() { turned.withLock { $0 = 0 } }
}
