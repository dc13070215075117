package import Foundation

/// Where the present moment comes from, so that tests can live through years in a second.
package struct Clock: Sendable {
    package var now: @Sendable () -> Date

    package init(now: @escaping @Sendable () -> Date) {
        self.now = now
    }

    /// The machine's own clock.
    package static let system = Clock { Date() }

    /// Seconds since 1970 as the store's columns hold them.
    var seconds: Int64 { Int64(now().timeIntervalSince1970) }

    /// An expiry rounded up to a whole day: the database tells days, never times of use.
    func expiry(days: Int) -> Int64 {
        (seconds / 86_400 + Int64(days) + 1) * 86_400
    }
}
