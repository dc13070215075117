import Synchronization

/// A sum that several may add to.
package final class Count: Sendable {
    private let counted = Atomic(0)

    /// Begins at nothing.
    package init() {}

    /// Counts some more.
    package func add(_ number: Int) { counted.add(number, ordering: .relaxed) }

    /// All that was counted.
    package var sum: Int { counted.load(ordering: .relaxed) }
}
