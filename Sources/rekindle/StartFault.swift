import RekindleStore
import RekindleVault

/// Why the pieces cannot be put together, in words for whoever runs the server; every case names the place.
enum StartFault: Error {
    case wrongKey(file: String, database: String)
    case store(StoreFailure, database: String)
    case vault(VaultFailure, database: String)
    case assets
    case lock(FolderLock.Fault)

    var words: String {
        switch self {
        case .wrongKey(let file, let database):
            "The server key at \(file) does not belong to the database at \(database). Put back the key file that the "
                + "database was made with."
        case .store(let failure, let database): failure.words(database)
        case .vault(let failure, let database): failure.words(database)
        case .lock(.held(let path)):
            "Another server serves this folder: it holds \(path). Stop it, or give this one a folder of its own with "
                + "REKINDLE_DATA."
        case .lock(.unavailable(let path, let reason)):
            "The folder cannot be locked with \(path): \(reason)."
        case .assets:
            "The styles and scripts that come with the program cannot be read. Its folders that end in .resources "
                + "belong beside it."
        }
    }
}

extension StoreFailure {
    fileprivate func words(_ database: String) -> String {
        switch self {
        case .damaged(let details): "\(Words.damaged(database)) (\(details).)"
        case .full: Words.full(database)
        case .busy: Words.busy(database)
        case .unavailable(let details): "\(Words.unavailable(database)) (\(details).)"
        case .stale, .closed: Words.unavailable(database)
        }
    }
}

extension VaultFailure {
    fileprivate func words(_ database: String) -> String {
        switch self {
        case .damaged, .store(.damaged): Words.damaged(database)
        case .store(.full): Words.full(database)
        case .store(.busy): Words.busy(database)
        default: Words.unavailable(database)
        }
    }
}

private enum Words {
    static func damaged(_ database: String) -> String {
        "The database at \(database) is damaged or is no database. Nothing was changed. Put back a copy from a backup."
    }

    static func full(_ database: String) -> String {
        "The disk is full, so the database at \(database) cannot be opened. Make room, then start again."
    }

    static func busy(_ database: String) -> String {
        "Something else holds the database at \(database). Another server may be running; stop it, then start again."
    }

    static func unavailable(_ database: String) -> String {
        "The database at \(database) cannot be opened. Check whose file and folder it is."
    }
}
