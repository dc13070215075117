/// Why a store did not do what was asked; it carries no content of any row.
package enum StoreFailure: Error, Equatable, Sendable {
    /// A row or a space is no longer as the caller had last seen it: read again, decide again.
    case stale
    /// A put met a space that is closed, erased or was never opened.
    case closed(SpaceID)
    /// The disk is full: nothing of the transaction was kept, and reading goes on.
    case full
    /// Somebody else held the database for too long: trying again later may work.
    case busy
    /// The database file is not what it was written as.
    case damaged(String)
    /// The database could not be reached, opened, read or written.
    case unavailable(String)
}
