import Foundation
import RekindleStore
import RekindleTesting
import Testing

/// A copy is one moment of the database, whole and compared with it.
struct DatabaseCopyTests {
    private let copies: Copies

    init() throws {
        copies = try Copies()
    }

    @Test func `a copy beside an open database holds all of it, in one file for its owner alone`() async throws {
        defer { copies.remove() }
        let store = try await copies.filled()
        let facts = try copies.make()
        #expect((facts.spaces, facts.rows, facts.newestExpiry) == (2, 4, 86_400))
        #expect(facts.check == [UInt8](repeating: UInt8(ascii: "x"), count: 900))
        #expect(try copies.folder.mode(of: copies.target) == 0o600)
        #expect(try copies.names().filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
        let rows = try await store.list(copies.story.thanks, in: copies.story.ada, before: nil, limit: 9)
        let copy = try SQLiteStore(path: copies.target)
        #expect(try await copy.list(copies.story.thanks, in: copies.story.ada, before: nil, limit: 9) == rows)
        try copy.close()
        try store.close()
    }

    @Test func `a copy can be read where nothing can be made beside it`() async throws {
        defer { copies.remove() }
        try await copies.filled().close()
        _ = try copies.make()
        let head = try #require(FileManager.default.contents(atPath: copies.target)).prefix(20)
        // Two bytes say whether a file writes ahead.
        #expect(Array(head)[18...] == [1, 1])
    }

    @Test func `what is written meanwhile is wholly in a copy or not at all`() async throws {
        defer { copies.remove() }
        let store = try await copies.filled(1)
        let writing = Task { [story = copies.story] in
            for round in 1...40 {
                let put = story.put(0, "round \(round)", expecting: Int64(round))
                try await store.apply([put, story.delete(1), .open(Story.tag(UInt8(round)))])
            }
        }
        for number in 0..<10 {
            let facts = try copies.make(to: "\(copies.folder.path)/copy-\(number).sqlite")
            // Two spaces, and one more with each round.
            let text = String(decoding: facts.check ?? [], as: UTF8.self)
            #expect(text == (facts.spaces == 2 ? String(repeating: "x", count: 900) : "round \(facts.spaces - 2)"))
        }
        try await writing.value
        try store.close()
    }

    @Test func `what a server that was killed had written is in the copy`() async throws {
        defer { copies.remove() }
        let store = try await copies.filled()
        let killed = try Folder()
        defer { killed.remove() }
        for beside in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: copies.folder.database + beside, toPath: killed.database + beside)
        }
        let ahead = FileManager.default.contents(atPath: killed.database + "-wal")
        #expect(ahead?.isEmpty == false)
        #expect(try DatabaseCopy.make(of: killed.database, to: copies.target, check: copies.check).rows == 4)
        #expect(FileManager.default.contents(atPath: killed.database + "-wal") == ahead)
        try store.close()
    }
}
