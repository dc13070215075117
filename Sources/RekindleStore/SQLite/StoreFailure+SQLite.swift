import GRDB

extension StoreFailure {
    // Only the number and SQLite's fixed words for it are kept: the message of an error may quote values.
    init(_ error: any Error) {
        if let failure = error as? StoreFailure {
            self = failure
        } else if let error = error as? DatabaseError {
            self.init(error.extendedResultCode)
        } else {
            self = .unavailable("the database did not answer")
        }
    }

    private init(_ code: ResultCode) {
        switch code {
        case .SQLITE_FULL: self = .full
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged("SQLite says \(code)")
        default: self = .unavailable("SQLite says \(code)")
        }
    }
}
