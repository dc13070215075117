import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// The file with the server key: made once, before the database, and never made anew beside one.
struct KeyFileTests {
    private let folder: Folder
    private let file: KeyFile

    init() throws {
        folder = try Folder()
        file = KeyFile(path: folder.path + "/server.key")
    }

    private func fault(_ file: KeyFile, databaseExists: Bool) -> KeyFile.Fault? {
        do throws(KeyFile.Fault) {
            _ = try file.key(databaseExists: databaseExists)
            return nil
        } catch {
            return error
        }
    }

    @Test func `the first start makes 32 bytes that only their owner may read`() throws {
        defer { folder.remove() }
        let key = try file.key(databaseExists: false)
        let data = try #require(FileManager.default.contents(atPath: file.path))
        #expect(data.count == ServerKey.length)
        #expect(Array(data) == key.bytes)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
    }

    @Test(arguments: [true, false])
    func `every later start reads the same key and leaves the file alone`(databaseExists: Bool) throws {
        defer { folder.remove() }
        let first = try file.key(databaseExists: false)
        #expect(try file.key(databaseExists: databaseExists).bytes == first.bytes)
        #expect(FileManager.default.contents(atPath: file.path).map(Array.init) == first.bytes)
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o440, 0o444, 0o666, 0o777])
    func `a key that others may read is taken from them at the start`(mode: Int) throws {
        defer { folder.remove() }
        let key = try file.key(databaseExists: false)
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
        #expect(try file.key(databaseExists: true).bytes == key.bytes)
        let narrowed = try manager.attributesOfItem(atPath: file.path)[.posixPermissions] as? NSNumber
        #expect(narrowed?.intValue == 0o600)
    }

    @Test func `a key that only its owner may read keeps the rights it has`() throws {
        defer { folder.remove() }
        _ = try file.key(databaseExists: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: file.path)
        _ = try file.key(databaseExists: true)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o400)
    }

    @Test func `two keys are never the same`() throws {
        defer { folder.remove() }
        let other = KeyFile(path: folder.path + "/other.key")
        #expect(try file.key(databaseExists: false).bytes != other.key(databaseExists: false).bytes)
    }

    @Test func `beside a database a missing key is not made anew`() throws {
        defer { folder.remove() }
        #expect(fault(file, databaseExists: true) == .missingBesideDatabase(path: file.path))
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test(arguments: [0, 1, 31, 33, 64, 4_096])
    func `a file of another length is no key, and stays as it is`(length: Int) throws {
        defer { folder.remove() }
        let data = Data(repeating: 9, count: length)
        try data.write(to: URL(filePath: file.path))
        #expect(fault(file, databaseExists: false) == .notAKey(path: file.path))
        #expect(fault(file, databaseExists: true) == .notAKey(path: file.path))
        #expect(FileManager.default.contents(atPath: file.path) == data)
    }

    @Test func `what cannot be read is told as that`() throws {
        defer { folder.remove() }
        try FileManager.default.createDirectory(atPath: file.path, withIntermediateDirectories: false)
        #expect(fault(file, databaseExists: false) == .unreadable(path: file.path))
    }

    @Test func `what cannot be written is told as that`() throws {
        defer { folder.remove() }
        let nowhere = KeyFile(path: folder.path + "/no/such/folder/server.key")
        #expect(fault(nowhere, databaseExists: false) == .notWritable(path: nowhere.path))
    }

    // A link to nowhere does not "exist", and only O_EXCL keeps it from being followed.
    @Test func `a link that somebody left there is not written through`() throws {
        defer { folder.remove() }
        let target = folder.path + "/elsewhere"
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: target)
        #expect(fault(file, databaseExists: false) == .notWritable(path: file.path))
        #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test func `of two first starts at the same time, one makes the key`() async throws {
        defer { folder.remove() }
        let keys = await withTaskGroup(of: [UInt8]?.self) { group in
            for _ in 0..<8 { group.addTask { [file] in try? file.key(databaseExists: false).bytes } }
            return await group.reduce(into: Set<[UInt8]>()) { if let key = $1 { $0.insert(key) } }
        }
        let kept = FileManager.default.contents(atPath: file.path).map(Array.init)
        #expect(keys.count == 1)
        #expect(keys.first == kept)
    }
}
