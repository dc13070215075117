package import Foundation
package import RekindleVault
import Synchronization

/// A clock that stands still until a test moves it.
package final class Wristwatch: Sendable {
    private let date: Mutex<Date>

    /// Stands at this moment.
    package init(_ start: Date) {
        date = Mutex(start)
    }

    /// The moment at which it stands.
    package var now: Date { date.withLock { $0 } }

    /// What the vault reads it by.
    package var clock: Clock { Clock { [self] in now } }

    /// Moves on, or back with a negative number.
    package func move(seconds: TimeInterval) {
        date.withLock { $0 += seconds }
    }

    /// Moves on by minutes.
    package func move(minutes: Double) {
        move(seconds: minutes * 60)
    }

    /// Moves on by days of 24 hours.
    package func move(days: Double) {
        move(seconds: days * 86_400)
    }
}
