/// Why a copy of a database was not made or not put back. Nothing was changed then; every case names the place.
package enum CopyFault: Error, Equatable, Sendable {
    /// There is no file here.
    case missing(String)
    /// Something is here already, and is never written over.
    case taken(String)
    /// A copy that is being made, or that was never finished, is here.
    case unfinished(String)
    /// What was written last lies in a file beside this one, or belongs to another database.
    case leftovers(String)
    /// The file ends before the database does.
    case cutOff(String)
    /// The file is not whole: SQLite's own look at every page found something.
    case damaged(String)
    /// A database, but none that this program made.
    case foreign(String)
    /// Written by a newer version of the program, which this one cannot read.
    case newer(String)
    /// It was made with another server key.
    case wrongKey(String)
    /// The copy does not hold what the database held.
    case differs(String)
    /// It could not be read or written.
    case store(StoreFailure, at: String)

    init(_ error: any Error, at path: String) {
        if let fault = error as? CopyFault {
            self = fault
        } else if case .damaged = StoreFailure(error) {
            self = .damaged(path)
        } else {
            self = .store(StoreFailure(error), at: path)
        }
    }
}
