import Foundation
import RekindleStore
import RekindleTesting
import Testing

/// Once a space is erased, no piece of what lay in it stays in the files: not even between rows that moved since.
struct ScrubTests {
    private static func bytes(_ count: Int, _ chance: inout Chance) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
    }

    private static func tag<Role>(_ chance: inout Chance) throws -> RekindleStore.Tag<Role> {
        let tag = RekindleStore.Tag<Role>(bytes(16, &chance))
        return try #require(tag)
    }

    /// Rows of several spaces come between each other, so that pages split and fill up again.
    private static func fill(
        _ store: SQLiteStore, _ spaces: [SpaceID], _ chance: inout Chance
    ) async throws -> [(space: SpaceID, id: RowID, sealed: [UInt8])] {
        try await store.apply(spaces.map { .open($0) })
        var rows: [(space: SpaceID, id: RowID, sealed: [UInt8])] = []
        for number in 0..<600 {
            let space = spaces[chance.number(below: spaces.count)]
            let (id, kind): (RowID, KindTag) = (try tag(&chance), try tag(&chance))
            let sealed = bytes([300, 1_052, 4_124][chance.number(below: 3)], &chance)
            let expires: Int64? = number % 3 == 0 ? Int64(number) * 86_400 : nil
            try await store.apply([
                .put(
                    space: space, id: id, kind: kind, sealed: sealed, due: nil, expires: expires, version: 1,
                    expecting: nil)
            ])
            rows.append((space, id, sealed))
        }
        return rows
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>) func `nothing of an erased space stays`(seed: UInt64) async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        var chance = Chance(seed: seed)
        let spaces: [SpaceID] = try (0..<6).map { _ in try Self.tag(&chance) }
        let rows = try await Self.fill(store, spaces, &chance)
        try await store.apply([.erase(spaces[0])])
        try await store.scrub()
        let gone = rows.filter { $0.space == spaces[0] }
        #expect(gone.count > 50)
        let files = folder.bytes()
        for row in gone {
            for piece in [row.id.bytes, Array(row.sealed.prefix(32)), Array(row.sealed.suffix(32))] {
                #expect(files.allSatisfy { $0.data.range(of: Data(piece)) == nil })
            }
        }
        #expect(files.allSatisfy { $0.data.range(of: Data(spaces[0].bytes)) == nil })
        #expect(files.first { $0.file.hasSuffix("-wal") }?.data.isEmpty != false)
        for row in rows where row.space != spaces[0] {
            #expect(try await store.get(row.id, in: row.space)?.sealed == row.sealed)
        }
        try store.close()
    }

    @Test func `in memory nothing is left to do`() async throws {
        let store = MemoryStore()
        try await store.scrub()
        #expect(try await store.sequence(of: SpaceID()) == nil)
    }

    @Test func `where there is no room to write it anew, the file beside it is emptied all the same`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        var chance = Chance(seed: 9)
        let spaces: [SpaceID] = try (0..<2).map { _ in try Self.tag(&chance) }
        let rows = try await Self.fill(store, spaces, &chance)
        try store.close()
        let full = try SQLiteStore(path: folder.database, maxPages: 10)
        try await full.apply([.erase(spaces[0])])
        try await full.scrub()
        let kept = try #require(rows.first { $0.space == spaces[1] })
        #expect(try await full.get(kept.id, in: kept.space)?.sealed == kept.sealed)
        #expect(folder.bytes().first { $0.file.hasSuffix("-wal") }?.data.isEmpty != false)
        try full.close()
    }
}
