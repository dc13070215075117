/// One step of a transaction, as a value, so that every engine can run a list of them in its own way.
package enum Write: Equatable, Sendable {
    /// Writes a row into an open space: a new one when nothing is expected, else over exactly the expected version.
    /// The version it has from then on is the caller's choice, a token like no other of this row.
    case put(
        space: SpaceID, id: RowID, kind: KindTag, sealed: [UInt8], due: Int64?, expires: Int64?, version: Int64,
        expecting: Int64?)
    /// Removes a row: whatever is there, or nothing, when no version is expected, else exactly that version.
    case delete(space: SpaceID, id: RowID, expecting: Int64?)
    /// Makes a space, which begins with the number 0, and is stale when the space exists, open or closed.
    case open(SpaceID)
    /// Lets no put into the space any more, while deletes still pass; a space that is not open stays as it is.
    case close(SpaceID)
    /// Removes the space with every row of it; a space that is not there stays so.
    case erase(SpaceID)
    /// Goes on only while the number of the space is still this one, for decisions that rest on several rows.
    case lock(SpaceID, at: Int64)
}
