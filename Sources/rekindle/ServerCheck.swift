import Foundation
import RekindleStore

/// Whether one server serves the folder, and no second one.
enum ServerCheck {
    static func look(_ settings: Settings) -> Finding {
        let isHeld = FolderLock.isHeld(path: settings.lock)
        let count = servers(of: settings.database)
        if count > 1 { return .toDo("server", "\(count) servers have the database open. Stop all but one.") }
        if isHeld { return .fine("server", "One serves the folder.") }
        if count == 1 { return .toDo("server", "One has the database open and does not hold the folder's lock.") }
        let words = SQLiteStore.hasLeftovers(beside: settings.database) ? " The last one was not stopped properly." : ""
        return .fine("server", "None serves the folder just now.\(words)")
    }

    /// How many processes serve this database, as far as this one may see; none where the system does not tell.
    private static func servers(of database: String) -> Int {
        let path = URL(fileURLWithPath: database).resolvingSymlinksInPath().path
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.count { process in
            guard Int(process) != nil, SystemText.read("/proc/\(process)/cmdline")?.contains("\0serve") == true else {
                return false
            }
            let files = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd")) ?? []
            return files.contains { file in
                (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/fd/\(file)")) == path
            }
        }
    }
}
