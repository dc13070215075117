/// How often something is decided anew when somebody else wrote first.
package let maxAttempts = 20

/// Runs what reads, decides and writes, and runs it again when somebody else's write made it stale. Nothing else tries
/// again, so `body` must read everything that it decides on. It does not belong inside of another, where the attempts
/// would multiply: what is called in there takes `attempts: 1`, which passes `stale` on.
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
