import Foundation

/// Files that stand at their place whole or not at all: they are written beside it and moved there in one step.
enum Placing {
    /// Makes an empty file for its owner alone; one that is there stays as it is.
    static func begin(_ draft: String) throws(CopyFault) {
        let file = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw errno == EEXIST ? CopyFault.unfinished(draft) : fault(draft) }
        close(file)
    }

    /// Writes all bytes of one file into another that is there, down to the disk.
    static func copy(_ source: String, into draft: String) throws(CopyFault) {
        let from = open(source, O_RDONLY | O_CLOEXEC)
        guard from >= 0 else { throw fault(source) }
        defer { close(from) }
        let into = open(draft, O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOFOLLOW)
        guard into >= 0 else { throw fault(draft) }
        defer { close(into) }
        let size = 1 << 20
        var buffer = [UInt8](repeating: 0, count: size)
        while true {
            let count = read(from, &buffer, size)
            guard count >= 0 else { throw fault(source) }
            if count == 0 { break }
            let written = write(into, buffer, count)
            guard written >= 0 else { throw fault(draft) }
            // Less than was asked for is written where there is room for no more.
            guard written == count else { throw .store(.full, at: draft) }
        }
        guard fsync(into) == 0 else { throw fault(draft) }
    }

    /// Moves a draft to its place, where nothing may be by then.
    static func finish(_ draft: String, at target: String) throws(CopyFault) {
        try setAside(draft, at: target)
        unlink(draft)
        sync(folderOf: target)
    }

    /// Gives a file a second name, or another one where the file system knows no second names. Nothing is written over.
    static func setAside(_ path: String, at target: String) throws(CopyFault) {
        if link(path, target) == 0 { return }
        guard errno != EEXIST, !isThere(target) else { throw .taken(target) }
        guard rename(path, target) == 0 else { throw fault(target) }
    }

    /// Moves a file to a place, over what is there.
    static func replace(_ target: String, with draft: String) throws(CopyFault) {
        guard rename(draft, target) == 0 else { throw fault(target) }
        sync(folderOf: target)
    }

    /// Removes a draft and what SQLite may have made beside it.
    static func remove(_ draft: String) {
        for beside in besides { unlink(draft + beside) }
        unlink(draft)
    }

    /// What SQLite keeps beside a database, by the ends of the names.
    static let besides = ["-wal", "-shm", "-journal"]

    /// Whether there is anything of this name, a link that leads nowhere included.
    static func isThere(_ path: String) -> Bool {
        var about = stat()
        return lstat(path, &about) == 0
    }

    /// The size of a file; nil where there is none.
    static func size(_ path: String) -> Int64? {
        var about = stat()
        guard stat(path, &about) == 0, about.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int64(about.st_size)
    }

    /// What a call of the system has just failed with.
    private static func fault(_ path: String) -> CopyFault {
        let reason = errno
        if [ENOSPC, EDQUOT, EFBIG].contains(reason) { return .store(.full, at: path) }
        return .store(.unavailable(String(cString: strerror(reason))), at: path)
    }

    /// Without it a power cut may take the new name back.
    private static func sync(folderOf path: String) {
        let folder = (path as NSString).deletingLastPathComponent
        let opened = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { return }
        fsync(opened)
        close(opened)
    }
}
