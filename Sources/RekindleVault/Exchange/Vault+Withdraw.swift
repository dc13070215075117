package import RekindleCore
package import RekindleStore

extension Vault {
    /// The change that takes back what the reader released and what has not opened yet, to go along with others; nil
    /// where nothing of theirs waits. Stale when it opens in between.
    package func withdrawing<Result: JointResult>(
        _ type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) -> Write? {
        let deposits = Deposits<Result>(space: space, subject: subject, server: serverKey)
        return try await deposits.row(space.reader).map(deposits.removing)
    }

    /// The changes that let what either of the two released go, unopened, for a subject that is over. They begin with a
    /// lock on the space, so that they are stale where anything came in between.
    package func withdrawingBoth<Result: JointResult>(
        _ type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) -> [Write] {
        guard let sequence = try await translating({ try await store.sequence(of: space.id) }) else { throw .missing }
        let deposits = Deposits<Result>(space: space, subject: subject, server: serverKey)
        var writes = [Write.lock(space.id, at: sequence)]
        for member in space.members {
            if let row = try await deposits.row(member) { writes.append(deposits.removing(row)) }
        }
        return writes
    }
}
