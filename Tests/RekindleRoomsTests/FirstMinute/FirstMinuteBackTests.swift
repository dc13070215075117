import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Taking one's own back, at any time; and both at once.
struct FirstMinuteBackTests {
    private static let quince = FirstMinute(words: "quince")
    private static let medlar = FirstMinute(words: "medlar")

    @Test func `taken back before, it does not open, and sent again it does`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada)
        try await FirstMinuteRoom.takeBack(by: ada)
        let facts = try await FirstMinuteFacts(of: ada)
        #expect(facts.state == .empty && facts.own?.content == Self.quince)
        #expect(try await FirstMinuteRoom.keep(Self.medlar, seen: nil, by: sam) == .kept)
        #expect(try await FirstMinuteRoom.keep(Self.quince, seen: facts.own?.version, by: ada) == .opened)
    }

    @Test func `taking back overwrites: as many rows, of the same sizes`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        _ = try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada)
        let before = try await scene.store.rows().map(\.sealed.count)
        try await FirstMinuteRoom.takeBack(by: ada)
        #expect(try await scene.store.rows().map(\.sealed.count) == before)
    }

    @Test func `with nothing there, taking back writes nothing`() async throws {
        let scene = try await Scenario.begin()
        let rows = try await scene.store.rows()
        try await FirstMinuteRoom.takeBack(by: scene.ada())
        #expect(try await scene.store.rows() == rows)
    }

    @Test func `taken back afterwards it leaves the view of both, and one's own copy stays`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada)
        _ = try await FirstMinuteRoom.keep(Self.medlar, seen: nil, by: sam)
        for _ in 0..<2 { try await FirstMinuteRoom.takeBack(by: ada) }
        let (hers, his) = (try await FirstMinuteFacts(of: ada), try await FirstMinuteFacts(of: sam))
        #expect(hers.isOpen && hers.mine == nil && hers.own?.content == Self.quince)
        #expect(his.mine == Self.medlar && his.theirs == nil)
        try await FirstMinuteRoom.takeBack(by: sam)
        #expect(try await FirstMinuteFacts(of: sam).mine == nil)
    }

    @Test(arguments: 0..<10) func `both in the same moment open it once`(_: Int) async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        async let one = FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada)
        async let other = FirstMinuteRoom.keep(Self.medlar, seen: nil, by: sam)
        let outcomes = try await [one, other]
        #expect(outcomes.contains(.opened) && outcomes.contains(.kept))
        #expect(try await FirstMinuteFacts(of: ada).theirs == Self.medlar)
    }

    @Test(arguments: 0..<10) func `one takes back while the other writes: open or gone, never half`(
        _: Int
    ) async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada)
        async let back: Void = FirstMinuteRoom.takeBack(by: ada)
        async let written = FirstMinuteRoom.keep(Self.medlar, seen: nil, by: sam)
        _ = try await (back, written)
        #expect(try await FirstMinuteFacts(of: sam).theirs == nil)
    }

    @Test func `both take back in the same moment`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await FirstMinuteRoom.keep(Self.quince, seen: nil, by: ada)
        _ = try await FirstMinuteRoom.keep(Self.medlar, seen: nil, by: sam)
        async let one: Void = FirstMinuteRoom.takeBack(by: ada)
        async let other: Void = FirstMinuteRoom.takeBack(by: sam)
        _ = try await (one, other)
        for me in [ada, sam] {
            let facts = try await FirstMinuteFacts(of: me)
            #expect(facts.isOpen && facts.mine == nil && facts.theirs == nil)
        }
    }
}
