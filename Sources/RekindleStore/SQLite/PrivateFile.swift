import Foundation

/// Sees to it that nobody but the owner of the process can read the database.
enum PrivateFile {
    /// Makes the file with mode 0600 when it is missing, else takes rights away from others; SQLite gives the files
    /// beside it the mode of the database. A link that leads nowhere is refused: SQLite would make what it leads to, readable
    /// for all.
    static func prepare(_ path: String) throws(StoreFailure) {
        if try create(path) { return }
        for beside in ["", "-wal", "-shm"] { try narrow(path + beside) }
    }

    // Only a file that nobody can have opened yet is opened here: closing any descriptor of a file gives up all locks
    // that the process holds on it, those of SQLite too.
    private static func create(_ path: String) throws(StoreFailure) -> Bool {
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        if file >= 0 {
            close(file)
            return true
        }
        guard errno == EEXIST else { throw failure("made") }
        return false
    }

    private static func narrow(_ path: String) throws(StoreFailure) {
        var about = stat()
        guard stat(path, &about) == 0 else {
            guard errno == ENOENT else { throw failure("read") }
            guard lstat(path, &about) != 0 else { throw .unavailable("\(path) is a link that leads nowhere") }
            return
        }
        guard about.st_mode & S_IFMT == S_IFREG else { throw .unavailable("the database is not a file") }
        guard about.st_mode & 0o077 != 0 else { return }
        guard chmod(path, 0o600) == 0 else { throw failure("kept from others") }
    }

    private static func failure(_ what: String) -> StoreFailure {
        let reason = errno
        if reason == ENOSPC { return .full }
        return .unavailable("the database file could not be \(what): \(String(cString: strerror(reason)))")
    }
}
