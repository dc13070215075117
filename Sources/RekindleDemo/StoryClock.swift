package import Foundation
package import RekindleVault
import Synchronization

/// A clock that is set by whoever tells a story, so that records carry the times at which they are said to have been
/// written.
package final class StoryClock: Sendable {
    private let date: Mutex<Date>

    package init(_ date: Date) {
        self.date = Mutex(date)
    }

    package var clock: Clock { Clock { [self] in now } }

    package var now: Date { date.withLock { $0 } }

    package func set(_ now: Date) {
        date.withLock { $0 = now }
    }
}
