import Foundation
import RekindleVault
import Synchronization

/// A clock that stands still until a test moves it.
final class Wristwatch: Sendable {
    private let date: Mutex<Date>

    init(_ start: Date) {
        date = Mutex(start)
    }

    var now: Date { date.withLock { $0 } }

    var clock: Clock { Clock { [self] in now } }

    func move(seconds: TimeInterval) {
        date.withLock { $0 += seconds }
    }

    func move(days: Double) {
        move(seconds: days * 86_400)
    }
}
