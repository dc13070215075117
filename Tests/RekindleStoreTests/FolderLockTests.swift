import Foundation
import RekindleStore
import RekindleTesting
import Testing

/// One server for one folder.
struct FolderLockTests {
    @Test func `a second one is refused for as long as the first is there`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let path = folder.path + "/rekindle.lock"
        var first: FolderLock? = try FolderLock(path: path)
        #expect(first != nil)
        #expect(throws: FolderLock.Fault.held(path: path)) { _ = try FolderLock(path: path) }
        #expect(throws: FolderLock.Fault.held(path: path)) { _ = try FolderLock(path: path) }
        first = nil
        _ = try FolderLock(path: path)
        #expect(try folder.mode(of: path) == 0o600)
    }

    @Test func `whether it is held is seen without taking it, and without making a file`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let path = folder.path + "/rekindle.lock"
        #expect(!FolderLock.isHeld(path: path))
        #expect(!FileManager.default.fileExists(atPath: path))
        var held: FolderLock? = try FolderLock(path: path)
        #expect(held != nil && FolderLock.isHeld(path: path) && FolderLock.isHeld(path: path))
        held = nil
        #expect(!FolderLock.isHeld(path: path))
        _ = try FolderLock(path: path)
    }

    @Test func `where no lock can be, the place is named`() {
        #expect {
            _ = try FolderLock(path: "/dev/null/rekindle.lock")
        } throws: { error in
            guard case .unavailable("/dev/null/rekindle.lock", _)? = error as? FolderLock.Fault else { return false }
            return true
        }
    }

    @Test func `what a server that was not stopped left behind is noticed, and nothing else is`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        #expect(!SQLiteStore.hasLeftovers(beside: folder.database))
        let store = try SQLiteStore(path: folder.database)
        try await store.apply([.open(Story().ada)])
        #expect(SQLiteStore.hasLeftovers(beside: folder.database))
        try store.close()
        #expect(!SQLiteStore.hasLeftovers(beside: folder.database))
    }
}
