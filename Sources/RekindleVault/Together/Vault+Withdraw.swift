import RekindleCore
package import RekindleStore

extension Vault {
    /// The change that takes back what the reader released and what has not opened yet, to go along with others; nil
    /// where nothing of theirs waits. Stale when it opens in between.
    package func withdrawing<Result: JointResult>(
        _ type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) -> Change? {
        let deposits = Deposits<Result>(space: space, subject: subject, server: serverKey)
        return try await deposits.row(space.reader).map(deposits.removing)
    }
}
