import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// A sealed text opens where it was put, as what it was, in the version it had, and nowhere else. What was tampered with
/// fails as one error and never gives text.
struct SealTests {
    private let glass = GlassStore()
    private let story: Story
    private let ada: Visitor
    private let words = FirstMinute(words: "how she hums while she cooks")

    init() async throws {
        story = try await Story(store: glass)
        ada = try await story.arrive(.ada)
    }

    private func kept(_ content: some Content) async throws -> RowID {
        let id = try await glass.rows(in: ada.personal.id).count
        let name = try #require(RowID([UInt8](repeating: UInt8(200 + id), count: 16)))
        try await ada.personal.apply([try ada.personal.adding(content, id: name)])
        return name
    }

    private func forge(_ id: RowID, _ write: @escaping @Sendable (inout Row) -> Void) {
        glass.forge { row in
            guard row.id == id else { return row }
            var forged = row
            write(&forged)
            return forged
        }
    }

    @Test func `what nobody touched opens`() async throws {
        let id = try await kept(words)
        #expect(try await ada.personal.record(FirstMinute.self, id)?.content == words)
    }

    @Test func `one flipped bit, wherever it is, makes it damaged`() async throws {
        let id = try await kept(words)
        let row = try #require(try await glass.get(id, in: ada.personal.id))
        #expect(row.sealed.count == 1_024 + 28)
        for bit in 0..<row.sealed.count * 8 {
            forge(id) { $0.sealed[bit / 8] ^= 1 << (bit % 8) }
            #expect(await failure { _ = try await ada.personal.record(FirstMinute.self, id) } == .damaged)
        }
    }

    @Test(arguments: [0, 1, 11, 12, 27, 28, 29, 283])
    func `cut short it is damaged`(length: Int) async throws {
        let id = try await kept(words)
        forge(id) { $0.sealed = Array($0.sealed.prefix(length)) }
        #expect(await failure { _ = try await ada.personal.record(FirstMinute.self, id) } == .damaged)
        #expect(await failure { _ = try await ada.personal.newest(FirstMinute.self, limit: 9) } == .damaged)
    }

    @Test func `with something added it is damaged`() async throws {
        let id = try await kept(words)
        forge(id) { $0.sealed.append(0) }
        #expect(await failure { _ = try await ada.personal.record(FirstMinute.self, id) } == .damaged)
    }

    @Test func `the bytes of one row do not pass as another row`() async throws {
        let (one, other) = (try await kept(words), try await kept(FirstMinute(words: "the walk home")))
        let moved = try #require(try await glass.get(other, in: ada.personal.id)).sealed
        forge(one) { $0.sealed = moved }
        #expect(await failure { _ = try await ada.personal.record(FirstMinute.self, one) } == .damaged)
    }

    @Test func `one kind does not pass as another, not even when the row says so`() async throws {
        let (minute, beginning) = (try await kept(words), try await kept(Beginning(concerns: [.fights])))
        let foreign = try #require(try await glass.get(minute, in: ada.personal.id))
        forge(beginning) { $0.sealed = foreign.sealed }
        #expect(await failure { _ = try await ada.personal.record(Beginning.self, beginning) } == .damaged)
        let kind = try #require(try await glass.get(beginning, in: ada.personal.id)).kind
        forge(minute) { $0.kind = kind }
        #expect(await failure { _ = try await ada.personal.record(Beginning.self, minute) } == .damaged)
        #expect(try await ada.personal.record(FirstMinute.self, minute) == nil)
    }

    @Test func `the bytes of one space do not pass in another`() async throws {
        let sam = try await story.arrive(.sam)
        let id = try await kept(words)
        try await sam.personal.apply([try sam.personal.adding(FirstMinute(words: "his own"), id: id)])
        let stolen = try #require(try await glass.get(id, in: ada.personal.id))
        let samSpace = sam.personal.id
        glass.forge { row in
            guard row.id == id, row.space == samSpace else { return row }
            var forged = row
            (forged.sealed, forged.kind) = (stolen.sealed, row.kind)
            return forged
        }
        #expect(await failure { _ = try await sam.personal.record(FirstMinute.self, id) } == .damaged)
    }

    @Test func `an earlier version does not pass as the present one`() async throws {
        let id = try await kept(words)
        let earlier = try #require(try await glass.get(id, in: ada.personal.id)).sealed
        let record = try #require(try await ada.personal.record(FirstMinute.self, id))
        try await ada.personal.apply([try ada.personal.replacing(record, with: FirstMinute(words: "changed"))])
        #expect(try await ada.personal.record(FirstMinute.self, id)?.version != record.version)
        forge(id) { $0.sealed = earlier }
        #expect(await failure { _ = try await ada.personal.record(FirstMinute.self, id) } == .damaged)
    }

    @Test(arguments: [-1, 0, 2, 3, .max] as [Int64])
    func `the version is part of the seal`(version: Int64) async throws {
        let id = try await kept(words)
        forge(id) { $0.version = version }
        #expect(await failure { _ = try await ada.personal.record(FirstMinute.self, id) } == .damaged)
    }

    @Test func `the same words never look the same twice`() async throws {
        var seen: Set<[UInt8]> = []
        for _ in 0..<50 {
            let id = try await kept(words)
            seen.insert(try #require(try await glass.get(id, in: ada.personal.id)).sealed)
            try await ada.personal.apply([.delete(space: ada.personal.id, id: id, expecting: nil)])
        }
        #expect(seen.count == 50)
    }
}
