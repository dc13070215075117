import RekindleStore

extension CopyFault {
    /// For whoever runs the server; every sentence names the place.
    var words: String {
        switch self {
        case .missing(let path): "There is no file at \(path)."
        case .taken(let path): "There is something at \(path) already. It stays as it is; nothing was written."
        case .unfinished(let path):
            "There is an unfinished copy at \(path). If no other backup is running, remove it and try again."
        case .leftovers(let path):
            "There is a file at \(path) with something in it, which belongs to one database and to no other. A copy that "
                + "was made by hand is not whole without it. Use a file that rekindle backup made, or move this one away if "
                + "you know that it belongs to something else."
        case .cutOff(let path): "The file at \(path) is cut off: its end is missing. Nothing was changed."
        case .damaged(let path): "The file at \(path) is damaged or is no database. Nothing was changed."
        case .foreign(let path): "The database at \(path) was not made by Rekindle. Nothing was changed."
        case .newer(let path):
            "The database at \(path) was written by a newer version of the program. Nothing was changed; use that version."
        case .wrongKey(let path):
            "The backup at \(path) was made with another server key than the one that REKINDLE_KEY_FILE names. Put the "
                + "key in place that belongs to it. Nothing was changed."
        case .differs(let path):
            "The copy did not hold what the database at \(path) holds, so it was thrown away. Try again."
        case .store(.full, let path): "The disk is full: nothing was left at \(path). Make room, then try again."
        case .store(.busy, let path): "Something else holds \(path). Try again in a moment."
        case .store(.damaged(let reason), let path), .store(.unavailable(let reason), let path):
            "\(path) cannot be read or written: \(reason)."
        case .store(.stale, let path), .store(.closed, let path): "\(path) cannot be read or written."
        }
    }
}
