import Foundation
import RekindleStore
import RekindleTesting
import Testing

/// Where a copy cannot be made whole, nothing is left and nothing is written over.
struct DatabaseCopyTroubleTests {
    private let copies: Copies

    init() throws {
        copies = try Copies()
    }

    @Test func `what is there already is not written over`() async throws {
        defer { copies.remove() }
        try await copies.filled().close()
        let mine = Data("mine".utf8)
        try mine.write(to: URL(filePath: copies.target))
        #expect(copies.fault() == .taken(copies.target))
        #expect(FileManager.default.contents(atPath: copies.target) == mine)
        try FileManager.default.removeItem(atPath: copies.target)
        let nowhere = copies.folder.path + "/nowhere"
        try FileManager.default.createSymbolicLink(atPath: copies.target, withDestinationPath: nowhere)
        #expect(copies.fault() == .taken(copies.target))
        #expect(!FileManager.default.fileExists(atPath: nowhere))
    }

    @Test func `an unfinished copy of somebody else stays as it is`() async throws {
        defer { copies.remove() }
        try await copies.filled().close()
        let other = copies.target + DatabaseCopy.unfinished
        try Data("half".utf8).write(to: URL(filePath: other))
        #expect(copies.fault() == .unfinished(other))
        #expect(FileManager.default.contents(atPath: other) == Data("half".utf8))
    }

    @Test(arguments: [2, 5, 9])
    func `a full disk leaves nothing`(maxPages: Int) async throws {
        defer { copies.remove() }
        let store = try await copies.filled(8, size: 9_000)
        let before = try copies.names()
        #expect(copies.fault(maxPages: maxPages) == .store(.full, at: copies.target + DatabaseCopy.unfinished))
        #expect(try copies.names() == before)
        #expect(copies.fault() == nil)
        try store.close()
    }

    @Test func `where there is no database, or no folder for the copy, nothing is made`() async throws {
        defer { copies.remove() }
        #expect(copies.fault() == .missing(copies.folder.database))
        try await copies.filled().close()
        let nowhere = copies.folder.path + "/nowhere/copy.sqlite"
        let told = copies.fault(to: nowhere)
        guard case .store(.unavailable, let path) = told else {
            Issue.record("made a copy nowhere: \(String(describing: told))")
            return
        }
        #expect(path == nowhere + DatabaseCopy.unfinished)
    }

    @Test func `a database that lost its check is not copied as whole`() async throws {
        defer { copies.remove() }
        let store = try await copies.filled()
        try await store.apply([copies.story.delete(0)])
        let before = try copies.names()
        #expect(copies.fault() == .differs(copies.folder.database))
        #expect(try copies.names() == before)
        try store.close()
    }

    @Test func `a database with a damaged page is not copied as whole`() async throws {
        defer { copies.remove() }
        try await copies.filled(8, size: 9_000).close()
        let whole = try #require(FileManager.default.contents(atPath: copies.folder.database))
        let middle = whole.count / 2 / 4_096 * 4_096
        let broken = whole.prefix(middle) + Data(repeating: 0xAA, count: 4_096) + whole.dropFirst(middle + 4_096)
        try broken.write(to: URL(filePath: copies.folder.database))
        #expect(copies.fault() == .damaged(copies.folder.database))
        #expect(try copies.names().filter { $0.hasPrefix("copy") } == [])
    }
}
