import Foundation
import RekindleHouse
import RekindleRooms
import RekindleTesting
import Testing

/// What somebody took along from an earlier version comes in, and reads as it did.
struct EarlierExportTests {
    @Test(arguments: EarlierExport.standings.map(\.word)) func `there is one of a version before this one`(word: String)
    {
        let kept = Set(EarlierExport.names).subtracting(EarlierExport.now)
        #expect(kept.contains { $0.hasSuffix("-\(word)-export.json") }, "script/keep-export writes it")
    }

    @Test(arguments: EarlierExport.names) func `all of it comes in, and can be read in the words that it had`(
        name: String
    ) async throws {
        let text = try await EarlierExport.read(name)
        let things = text.thingsOfFile
        #expect(things.count > 12 && Set(things.compactMap(\.kindOfThing)).count > 8)
        let here = try await Scenario.alone()
        try await here.bringIn(text)
        let ada = try await here.ada()
        let head = try #require(try await Importing.all(of: ada).first).head
        #expect(head.count == things.count && head.left.isEmpty, "\(head.left)")
        var read = 0
        for line in head.lines {
            read += try await Importing.things(of: line, from: 0, most: 1_000, in: head, House.features, of: ada).count
        }
        #expect(read == things.count)
        let words = Set(text.matches(of: /(?:quince|medlar)[a-z-]*/).map { String($0.output) })
        let again = try await ada.exported()
        #expect(words.count > 5)
        #expect(words.filter { !again.contains($0) } == [])
    }

    /// `script/keep-export` writes them to files; versions to come are tested against those.
    @Test(.enabled(if: EarlierExport.kept != nil)) func `those of this version are kept for later ones`() async throws {
        let name = try #require(EarlierExport.kept)
        for standing in EarlierExport.standings {
            let file = EarlierDatabase.folder.appending(path: "\(name)-\(standing.word)-export.json")
            let text = try await EarlierExport.written(isParted: standing.isParted)
            try Data(text.utf8).write(to: file, options: .withoutOverwriting)
        }
    }
}
