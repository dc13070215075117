import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Nothing of somebody who was erased lies in the database or in the file beside it.
struct EraseFilesTests {
    @Test func `no id and no sealed byte of theirs is in the files`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let sqlite = try SQLiteStore(path: folder.database)
        let glass = GlassStore(over: sqlite)
        let story = try await Story(store: glass)
        let life = try await Life(story)
        _ = try await story.signIn(.sam)
        let (ada, sam) = (life.couple.ada, life.couple.sam)
        let before = try await glass.rows()
        let there = folder.bytes().map(\.data)
        try await story.vault.erase(sam)
        let after = Set(try await glass.rows().map(\.sealed))
        let gone = before.filter { !after.contains($0.sealed) }
        #expect(gone.filter { $0.space == sam.personal.id }.count >= 8)
        #expect(gone.count > 12)
        let files = folder.bytes()
        for row in gone {
            // What is random in it: the rows that are not sealed as a whole hold words of the program too.
            let piece = Data(row.sealed.suffix(60).prefix(40))
            #expect(there.contains { $0.range(of: piece) != nil }, "the search would not have found it")
            for (file, data) in files { #expect(data.range(of: piece) == nil, "a row stands in \(file)") }
        }
        let ids = gone.filter { $0.space == sam.personal.id }.map(\.id.bytes) + [sam.person.bytes, sam.session.bytes]
        for id in ids + [sam.personal.id.bytes] {
            for (file, data) in files {
                #expect(data.range(of: Data(id)) == nil && data.range(of: Data(hex(Data(id)).utf8)) == nil, "\(file)")
            }
        }
        #expect(files.first { $0.file.hasSuffix("-wal") }?.data.isEmpty != false)
        #expect(try await story.minutesOf(life, as: ada) != nil)
        try sqlite.close()
    }
}
