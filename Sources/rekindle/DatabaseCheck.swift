import Foundation
import RekindleStore
import RekindleVault

/// Whether there is a database that this program can read.
enum DatabaseCheck {
    static func look(_ settings: Settings) -> (Finding, DatabaseFacts?) {
        do throws(CopyFault) {
            let facts = try DatabaseFacts.read(settings.database, check: Vault.checkPlace)
            return (.fine("database", "\(settings.database) can be read, \(facts.bytes) bytes."), facts)
        } catch {
            return (.toDo("database", error.words), nil)
        }
    }
}

/// Whether the server key is there, for its owner alone, and belongs to the database.
enum KeyCheck {
    static func look(_ settings: Settings, _ facts: DatabaseFacts?) -> Finding {
        let path = settings.keyFile
        guard let mode = FileMode(path) else {
            return .toDo("key", "There is no server key at \(path). Without it the database opens for nobody.")
        }
        guard let data = FileManager.default.contents(atPath: path), let key = ServerKey(Array(data)) else {
            return .toDo("key", "The file at \(path) cannot be read as a server key of \(ServerKey.length) bytes.")
        }
        var troubles: [String] = []
        if !mode.isForOwnerAlone { troubles.append("Others may read the server key at \(path). Give it mode 0600.") }
        if let check = facts?.check, !key.belongs(to: check) {
            troubles.append("The server key at \(path) does not belong to the database.")
        }
        let fits = facts?.check == nil ? "" : ", and belongs to the database"
        return .of("key", troubles: troubles, fine: "\(path) is for its owner alone\(fits).")
    }
}

/// Whether folder and files are for their owner alone, and for one and the same.
enum FolderCheck {
    static func look(_ settings: Settings) -> Finding {
        guard let folder = FileMode(settings.data) else {
            return .toDo("files", "There is no folder \(settings.data).")
        }
        let files = ["", "-wal", "-shm"].map { settings.database + $0 } + [settings.lock]
        var troubles: [String] = []
        for path in [settings.data] + files {
            guard let mode = FileMode(path) else { continue }
            let name = (path as NSString).lastPathComponent
            if !mode.isForOwnerAlone { troubles.append("Others have rights to \(name): take them away.") }
            if mode.owner != folder.owner {
                troubles.append("\(name) belongs to another user than its folder: give it to that one.")
            }
        }
        return .of("files", troubles: troubles, fine: "The folder and what is in it are for their owner alone.")
    }
}
