package import RekindleVault
import Synchronization

/// Caches how many accounts there are, so that not every request has to count.
package final class AccountGauge: Sendable {
    private struct Reading {
        var count: Int?
        var changes = 0
    }

    private let reading = Mutex(Reading())

    package func value(_ vault: Vault) async throws -> Int {
        let before = reading.withLock { $0 }
        if let known = before.count { return known }
        let counted = try await vault.accountCount()
        // An account made while they were being counted is not in this number.
        reading.withLock { if $0.changes == before.changes { $0.count = counted } }
        return counted
    }

    package func changed() { reading.withLock { $0 = Reading(count: nil, changes: $0.changes + 1) } }
}
