package import Synchronization

/// Counts what is opened while it is current, for tests that hold a page to what it costs.
package final class Meter: Sendable {
    /// The one that counts for this task; none outside tests.
    @TaskLocal package static var current: Meter?

    /// Seals that were opened, of whatever kind, and how many of them were records.
    package let seals = Atomic(0)
    package let records = Atomic(0)

    /// Begins at nothing.
    package init() {}
}
