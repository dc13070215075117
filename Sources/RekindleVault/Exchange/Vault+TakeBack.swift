package import RekindleCore
package import RekindleStore

extension Vault {
    /// The writes that take back what the reader released and what has not opened yet, over their deposit: an empty one
    /// takes its place. Nil where they never left one. Stale when it opens in between.
    package func withdrawing<Result: JointResult>(
        _ type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) -> [Write]? {
        let deposits = try deposits(type, subject, in: space)
        guard let row = try await deposits.row(space.reader) else { return nil }
        return try deposits.leaving(nil, over: row)
    }

    /// Takes a release back: before it opened, or from view afterwards.
    /// - Parameter along: what is stored in the same transaction; it is given what is left in view, or nil where it had
    ///   not opened.
    package func takeBack<Result: JointResult>(
        _ type: Result.Type, subject: String, in space: OpenSpace,
        along: (Opened<Result>?) async throws(VaultFailure) -> [Write] = { _ throws(VaultFailure) in [] }
    ) async throws(VaultFailure) {
        // In one statement: between two, the deposit could go and the opening come, and neither would be found.
        let space = try await space.fresh.havingAtHand(rows(type, subject: subject, in: space))
        guard let record = try await opened(type, subject: subject, in: space) else {
            let waiting = try await withdrawing(type, subject: subject, in: space)
            if let waiting {
                let further = try await along(nil)
                try await space.apply(waiting + further)
            }
            return
        }
        var opened = record.content
        guard !opened.away.contains(space.reader) else { return }
        opened.result = opened.result.without(opened.side(of: space.reader))
        opened.away.append(space.reader)
        let further = try await along(opened)
        try await space.apply([try space.replacing(record, with: opened)] + further)
    }

    /// The writes that let what either of the two released go, unopened, for a subject that is over. They begin with a
    /// lock on the space, so that they are stale where anything came in between.
    package func ending<Result: JointResult>(
        _ type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) -> [Write] {
        let lock = Write.lock(space.id, at: try await sequence(of: space))
        return [lock] + (try await havingAtHand(deposits(type, subject, in: space)).removingBoth())
    }
}
