import Foundation

/// Held for as long as the process lives: what it keeps in memory, such as counts of tries, who listens and unwrapped keys,
/// supposes that nobody else serves the same folder. The system lets it go when the process ends, however it ends.
package final class FolderLock: Sendable {
    /// Why it cannot be held.
    package enum Fault: Error, Equatable, Sendable {
        /// Another process serves this folder.
        case held(path: String)
        case unavailable(path: String, reason: String)
    }

    private let file: Int32

    /// Takes the lock, or says who has it. The file stays; it is the lock on it that counts.
    package init(path: String) throws(Fault) {
        file = open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw Self.fault(path) }
        // Whoever fails here is let go, which closes the file: to close it here too would close what took its number.
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            throw errno == EWOULDBLOCK ? Fault.held(path: path) : Self.fault(path)
        }
    }

    deinit { close(file) }

    /// Whether another process serves the folder. It is looked at and not taken: no file is made.
    package static func isHeld(path: String) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return false }
        defer { close(file) }
        return flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }

    private static func fault(_ path: String) -> Fault {
        .unavailable(path: path, reason: String(cString: strerror(errno)))
    }
}
