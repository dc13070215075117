import Foundation
import RekindleStore

/// The folder with the database, for whatever writes in it.
enum DataFolder {
    /// Makes it, for its owner alone, where it is missing.
    static func make(_ folder: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Settings.Fault(name: "REKINDLE_DATA", problem: "the folder \(folder) cannot be made.")
        }
    }

    /// Holds it, so that no server does.
    static func lock(_ path: String) throws(StartFault) -> FolderLock {
        do throws(FolderLock.Fault) { return try FolderLock(path: path) } catch { throw .lock(error) }
    }

    /// Refuses to write in it as somebody else than its owner: the server could not open what is made then.
    static func refuseForeign(_ folder: String) throws {
        guard let mode = FileMode(folder), mode.owner != geteuid() else { return }
        throw Settings.Fault(
            name: "REKINDLE_DATA",
            problem: "the folder \(folder) belongs to another user. Run this as that one, such as with sudo -u, or the "
                + "server could not open what is written there.")
    }
}

/// Whose a file is and what others may do with it.
struct FileMode {
    let owner: uid_t
    /// The nine bits of its rights.
    let rights: mode_t

    /// Nil where there is nothing of this name.
    init?(_ path: String) {
        var about = stat()
        guard stat(path, &about) == 0 else { return nil }
        (owner, rights) = (about.st_uid, about.st_mode & 0o777)
    }

    var isForOwnerAlone: Bool { rights & 0o077 == 0 }
}
