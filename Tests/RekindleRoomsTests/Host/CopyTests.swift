import Foundation
import RekindleStore
import RekindleTesting
import Testing

/// The copies are read as they are, so that equal ones mean something.
struct CopyTests {
    @Test func `a row more, a size, a kind, a transaction: each shows`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        defer { try? store.close() }
        let space = try #require(SpaceID(Array(repeating: 1, count: 16)))
        try await store.apply([.open(space)])
        let first = try CopiedFiles(of: folder)
        #expect(try first.differences(from: CopiedFiles(of: folder)) == [])
        try await store.apply([try Self.put(1, size: 100, version: 7, expecting: nil, in: space)])
        let second = try CopiedFiles(of: folder)
        #expect(second.changed(since: first).count == 1)
        #expect(second.differences(from: first).contains { $0.hasPrefix("only here") })
        #expect(second.differences(from: first).contains { $0.hasPrefix("the log") })
        try await store.apply([try Self.put(1, size: 101, version: 8, expecting: 7, in: space)])
        let third = try CopiedFiles(of: folder)
        #expect(third.changed(since: second).count == 1)
        #expect(third.differences(from: second).filter { $0.hasPrefix("only") }.count == 2)
    }

    @Test func `what is no log is none`() {
        #expect(CopiedLog(Data())?.frames == [])
        #expect(CopiedLog(Data(repeating: 7, count: 64)) == nil)
    }

    private static func put(
        _ name: UInt8, size: Int, version: Int64, expecting: Int64?, in space: SpaceID
    ) throws -> Write {
        let (id, kind) = (RowID(Array(repeating: name, count: 16)), KindTag(Array(repeating: 9, count: 16)))
        return .put(
            space: space, id: try #require(id), kind: try #require(kind), sealed: Array(repeating: 0, count: size),
            due: nil, expires: nil, version: version, expecting: expecting)
    }
}
