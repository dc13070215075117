import Foundation
import RekindleSite

/// Whether there is a backup of these days, for its owner alone, and none that should be gone.
enum BackupCheck {
    /// One a night is made; the newest may be as old as a night that was missed.
    static let freshHours = 49

    private struct File {
        let name: String
        let changed: Date
        let size: Int
        let mode: FileMode
    }

    static func look(_ settings: Settings, at now: Date) -> Finding {
        guard let folder = settings.backups else {
            return .toDo("backups", "REKINDLE_BACKUP_DIR does not say where backups are, so nobody looks after them.")
        }
        guard let files = files(in: folder) else { return .toDo("backups", "The folder \(folder) cannot be read.") }
        let copies = files.filter { $0.name.hasSuffix(".sqlite") && $0.size > 0 }
        guard let newest = copies.map(\.changed).max() else {
            return .toDo("backups", "There is no file in \(folder) that ends in .sqlite.")
        }
        let hours = max(0, Int(now.timeIntervalSince(newest) / 3_600))
        var troubles: [String] = []
        if hours > freshHours { troubles.append("The newest is \(hours / 24) days old.") }
        troubles += rights(copies)
        troubles += old(copies, settings.site.backupDays, now)
        troubles += unfinished(files, now)
        troubles += key(files, in: folder, settings)
        return .of("backups", troubles: troubles, fine: "\(copies.count) there, the newest \(hours) hours old.")
    }

    private static func files(in folder: String) -> [File]? {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return nil }
        return names.compactMap { name in
            let path = (folder as NSString).appendingPathComponent(name)
            guard let about = try? FileManager.default.attributesOfItem(atPath: path), let mode = FileMode(path),
                let changed = about[.modificationDate] as? Date, let size = about[.size] as? NSNumber
            else { return nil }
            return File(name: name, changed: changed, size: size.intValue, mode: mode)
        }
    }

    private static func rights(_ copies: [File]) -> [String] {
        let open = copies.count { !$0.mode.isForOwnerAlone }
        return open == 0 ? [] : ["Others have rights to \(open) of them: give them mode 0600."]
    }

    private static func old(_ copies: [File], _ days: Int?, _ now: Date) -> [String] {
        guard let days else { return [] }
        // A day more: what removes them runs once a day.
        let old = copies.count { now.timeIntervalSince($0.changed) > Double(days + 1) * 86_400 }
        return old == 0 ? [] : ["\(old) are older than the \(days) days that people are told: delete them."]
    }

    private static func unfinished(_ files: [File], _ now: Date) -> [String] {
        let left = files.count { $0.name.hasSuffix(".unfinished") && now.timeIntervalSince($0.changed) > 3_600 }
        return left == 0 ? [] : ["\(left) were never finished: delete what ends in .unfinished."]
    }

    private static func key(_ files: [File], in folder: String, _ settings: Settings) -> [String] {
        guard let key = FileManager.default.contents(atPath: settings.keyFile) else { return [] }
        let isThere = files.contains { file in
            guard file.size == key.count else { return false }
            let path = (folder as NSString).appendingPathComponent(file.name)
            return FileManager.default.contents(atPath: path) == key
        }
        return isThere ? ["The server key lies beside the backups: keep it somewhere else."] : []
    }
}
