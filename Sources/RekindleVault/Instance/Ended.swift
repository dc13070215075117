import Synchronization

/// What has been found to have run out. It stays so where the machine's clock is set back afterwards: otherwise a link that
/// opened nothing yesterday would open again.
package final class Ended: Sendable {
    /// So many are remembered; then the oldest are forgotten, and the clock alone decides about them.
    package static let most = 10_000

    private struct Remembered {
        var names: Set<String> = []
        var order: [String] = []
    }

    private let remembered = Mutex(Remembered())

    /// Whether it has run out, now or when it was last asked for.
    package func holds(_ name: @autoclosure () -> String, orNow isOver: Bool) -> Bool {
        remembered.withLock { all in
            // Nothing has run out on most days, and then no name is made.
            guard isOver || !all.names.isEmpty else { return false }
            let name = name()
            guard isOver, all.names.insert(name).inserted else { return all.names.contains(name) }
            all.order.append(name)
            if all.order.count > Self.most { all.names.remove(all.order.removeFirst()) }
            return true
        }
    }
}
