import Foundation

/// The file that holds the server key: made once, before the database, and never made anew beside one.
package struct KeyFile: Sendable {
    /// Why there is no usable key; every case names the place.
    package enum Fault: Error, Equatable, Sendable {
        case missingBesideDatabase(path: String)
        case notAKey(path: String)
        case unreadable(path: String)
        case notWritable(path: String)
        /// Others may read it, and that could not be changed.
        case openToOthers(path: String)
    }

    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// Reads the key, or makes it where there is no database yet.
    package func key(databaseExists: Bool) throws(Fault) -> ServerKey {
        if FileManager.default.fileExists(atPath: path) { return try read() }
        guard !databaseExists else { throw .missingBesideDatabase(path: path) }
        return try create()
    }

    private func read() throws(Fault) -> ServerKey {
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
        guard let key = ServerKey(Array(data)) else { throw .notAKey(path: path) }
        try narrow()
        return key
    }

    /// A key that was copied or put back often comes with rights for everybody.
    private func narrow() throws(Fault) {
        var about = stat()
        guard stat(path, &about) == 0 else { throw .unreadable(path: path) }
        guard about.st_mode & 0o077 != 0 else { return }
        guard chmod(path, 0o600) == 0 else { throw .openToOthers(path: path) }
    }

    /// `O_EXCL` so that two first starts cannot both win, and synced so that a power cut cannot leave a database
    /// whose key was never written.
    private func create() throws(Fault) -> ServerKey {
        let key = ServerKey.random()
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
        guard descriptor >= 0 else { throw .notWritable(path: path) }
        defer { close(descriptor) }
        let bytes = key.bytes
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            throw .notWritable(path: path)
        }
        syncFolder()
        return key
    }

    private func syncFolder() {
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }
}
