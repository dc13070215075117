/// How often something is decided anew when somebody else wrote first.
package let maxAttempts = 20

/// Runs what reads, decides and writes, and once more with what the other writer left when it was stale. The one place
/// where that is tried again: whatever runs in here must read everything it decides on inside of it.
package func decidingAnew<Value>(
    attempts: Int = maxAttempts, _ body: () async throws(VaultFailure) -> Value
) async throws(VaultFailure) -> Value {
    for _ in 1..<attempts {
        do throws(VaultFailure) {
            return try await body()
        } catch .stale {
            continue
        }
    }
    return try await body()
}
