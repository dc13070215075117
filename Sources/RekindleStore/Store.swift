/// Keeps opaque sealed rows in spaces; every engine passes the same contract.
///
/// Rows of a closed space can still be read and deleted. Every put and every delete raises the number of its space by
/// one.
package protocol Store: Sendable {
    /// The rows at these places, of whatever spaces, as they all were at one moment, in no order that means anything;
    /// where nothing is, there is no row.
    func get(_ places: Set<RowPlace>) async throws(StoreFailure) -> [Row]

    /// Rows of one kind, last put first, only those numbered lower than `before` when it is given.
    func list(
        _ kind: KindTag, in space: SpaceID, before: Int64?, limit: Int
    ) async throws(StoreFailure) -> [Row]

    /// The number of an open space, or nil when it is closed or not there.
    func sequence(of space: SpaceID) async throws(StoreFailure) -> Int64?

    /// How many rows of one kind the space holds.
    func count(_ kind: KindTag, in space: SpaceID) async throws(StoreFailure) -> Int

    /// Rows of one kind that are due at this moment or were before, the longest waiting first. For jobs:
    /// a writer may say when a record is due, and what is changed keeps it; no room does so far.
    func due(_ kind: KindTag, in space: SpaceID, at: Int64, limit: Int) async throws(StoreFailure) -> [Row]

    /// Runs the changes in order, all of them or none.
    func apply(_ writes: [Write]) async throws(StoreFailure)

    /// Removes every row, of whatever space, that expired before this moment, and says how many there were.
    func purge(expiredBefore: Int64) async throws(StoreFailure) -> Int

    /// Takes care that nothing that was removed lies in the database or beside it any more, such as in a write-ahead file;
    /// busy while a reader holds that up. It may take as long as writing all rows once.
    func scrub() async throws(StoreFailure)
}

extension Store {
    /// The rows of these names that the space holds, as they all were at one moment.
    package func get(_ ids: Set<RowID>, in space: SpaceID) async throws(StoreFailure) -> [Row] {
        try await get(Set(ids.map { RowPlace($0, in: space) }))
    }

    /// The row of this name, or nil when the space does not hold it.
    package func get(_ id: RowID, in space: SpaceID) async throws(StoreFailure) -> Row? {
        try await get([RowPlace(id, in: space)]).first
    }
}
