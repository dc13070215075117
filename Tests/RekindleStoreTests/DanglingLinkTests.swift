import Foundation
import RekindleStore
import RekindleTesting
import Testing

/// What stands at the database's place and is no file.
struct DanglingLinkTests {
    @Test(arguments: ["", "-wal", "-shm"])
    func `a link that leads nowhere makes no database`(end: String) throws {
        let folder = try Folder()
        defer { folder.remove() }
        if !end.isEmpty { try SQLiteStore(path: folder.database).close() }
        let target = folder.path + "/elsewhere"
        try? FileManager.default.removeItem(atPath: folder.database + end)
        try FileManager.default.createSymbolicLink(atPath: folder.database + end, withDestinationPath: target)
        #expect {
            _ = try SQLiteStore(path: folder.database)
        } throws: { error in
            guard case .unavailable(let words)? = error as? StoreFailure else { return false }
            return words.contains("leads nowhere")
        }
        #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test func `a link to a database leads there, and others cannot read it`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let target = folder.path + "/elsewhere.sqlite"
        try SQLiteStore(path: target).close()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: target)
        try FileManager.default.createSymbolicLink(atPath: folder.database, withDestinationPath: target)
        try SQLiteStore(path: folder.database).close()
        #expect(try folder.mode(of: target) == 0o600)
    }
}
