import Foundation
import RekindleStore

/// Whether the disk has room, and is a disk of this machine.
enum DiskCheck {
    /// So many bytes are to be free at least.
    static let leastFree: Int64 = 268_435_456

    /// As much as two more databases: one for a copy, one for what is to come.
    static func room(_ settings: Settings, _ facts: DatabaseFacts?) -> Finding {
        var about = statvfs()
        guard statvfs(settings.data, &about) == 0 else {
            return .toDo("room", "How much room there is cannot be told.")
        }
        let free = Int64(clamping: about.f_bavail).multipliedReportingOverflow(by: Int64(clamping: about.f_frsize))
        let bytes = free.overflow ? Int64.max : free.partialValue
        let wanted = max(leastFree, 2 * (facts?.bytes ?? 0))
        guard bytes >= wanted else {
            return .toDo("room", "\(bytes >> 20) MiB are free, which is less than \(wanted >> 20) MiB. Make room.")
        }
        return .fine("room", "\(bytes >> 20) MiB are free.")
    }

    /// A database on another machine's disk is damaged sooner or later: locks do not hold there.
    static func kind(_ settings: Settings) -> Finding {
        guard let mounts = SystemText.read("/proc/self/mounts") else {
            return .fine("disk", "This system does not tell here whether the disk is another machine's.")
        }
        let folder = URL(fileURLWithPath: settings.data).resolvingSymlinksInPath().path
        guard let kind = MountTable(mounts).kind(of: folder) else {
            return .toDo("disk", "It is not known what disk this is.")
        }
        guard MountTable.isRemote(kind) else { return .fine("disk", "A file system of this machine (\(kind)).") }
        return .toDo("disk", "The folder is on a network file system (\(kind)). Move it to a disk of this machine.")
    }
}

/// Files of the system, which have no length that they could be read by.
enum SystemText {
    static func read(_ path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path), let data = try? file.readToEnd() else { return nil }
        return String(decoding: data, as: UTF8.self)
    }
}
