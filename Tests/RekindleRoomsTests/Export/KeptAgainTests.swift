import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What a document was made of is gone through once more, for the book beside it.
struct KeptAgainTests {
    private let scene: Scenario

    init() async throws {
        scene = try await Scenario.begin()
        let own = try await scene.ada().personal
        for start in [0, 50] {
            try await own.apply(
                try (start..<start + 50).map { number in
                    try own.setting(CheckIn(sentence: "\(number)"), subject: "\(number)", expecting: nil)
                })
        }
    }

    /// The whole document, and what it was made of.
    private func written(holding most: Int) async throws -> KeptAgain {
        var document = try await ExportDocument(of: scene.ada(), House.features, holding: most)
        while try await document.next() != nil {}
        return document.things
    }

    private func all(_ things: KeptAgain) async throws -> [String] {
        var (things, texts) = (things, [] as [String])
        while let entry = try await things.next() { texts.append(entry.text()) }
        return texts
    }

    @Test(arguments: [1, 2, 63, 64, 65, 99, KeptAgain.mostThings])
    func `it is all of it in its order, however much of it was held`(most: Int) async throws {
        let expected = try await scene.ada().entries().map { $0.text() }
        #expect(expected.count > 100)
        #expect(try await all(written(holding: most)) == expected)
    }

    @Test(arguments: [(1, true), (KeptAgain.mostThings, false)]) func `what is held is not read again`(
        most: Int, isRead: Bool
    ) async throws {
        let things = try await written(holding: most)
        let before = scene.store.rowsRead
        #expect(try await all(things).count > 100)
        #expect((scene.store.rowsRead > before) == isRead)
    }

    @Test func `what is kept after the document was written is not in the book beside it`() async throws {
        let things = try await written(holding: KeptAgain.mostThings)
        let own = try await scene.ada().personal
        try await own.apply([try own.setting(CheckIn(sentence: "quince"), subject: "new", expecting: nil)])
        #expect(try await all(things).allSatisfy { !$0.contains("quince") })
    }
}
