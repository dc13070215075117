import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Taking back what waits, and putting a picture away.
struct SignsBackTests {
    /// Both answer, and what they bring opens.
    private static func open(_ scene: Scenario) async throws {
        for me in [try await scene.ada(), try await scene.sam()] {
            let seen = try await Signs.thisWeek(of: me)?.version
            _ = try await Signs.keep(SignsTests.hers, from: .long, seen: seen, by: me)
        }
    }

    @Test func `what waits is taken back in the same shape, and the answers stay`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await Signs.keep(SignsTests.hers, from: .long, seen: nil, by: ada)
        let sizes = try await scene.store.rows().map(\.sealed.count)
        for _ in 0..<2 { try await Signs.withdraw(from: "1", by: ada) }
        #expect(try await scene.store.rows().map(\.sealed.count) == sizes)
        #expect(try await !PictureFacts(of: ada).isSealed)
        #expect(try await Signs.newest(of: ada)?.content.signs == SignsTests.hers.signs)
        #expect(try await Signs.keep(SignsTests.his, from: .long, seen: nil, by: sam) == .kept)
        let seen = try await Signs.thisWeek(of: ada)?.version
        #expect(try await Signs.keep(SignsTests.hers, from: .long, seen: seen, by: ada) == .opened)
    }

    @Test(arguments: ["", "0", "2", "picture", "\u{2066}"])
    func `what was on no page is neither taken back nor put away`(subject: String) async throws {
        let scene = try await Scenario.begin()
        try await Self.open(scene)
        let rows = try await scene.store.rows()
        try await Signs.withdraw(from: subject, by: scene.ada())
        try await Signs.putAway(subject, by: scene.ada())
        #expect(try await scene.store.rows() == rows)
    }

    @Test func `taking back what has opened meanwhile does nothing`() async throws {
        let scene = try await Scenario.begin()
        try await Self.open(scene)
        try await Signs.withdraw(from: "1", by: scene.ada())
        #expect(try await PictureFacts(of: scene.sam()).latest?.result.isEmpty == false)
    }

    @Test func `a picture is put away for both, and a newer one stays`() async throws {
        let scene = try await Scenario.begin()
        for _ in 0..<2 { try await Self.open(scene) }
        try await Signs.putAway("1", by: scene.ada())
        #expect(try await PictureFacts(of: scene.sam()).latest?.result.isEmpty == false)
        for _ in 0..<2 { try await Signs.putAway("2", by: scene.ada()) }
        for me in [try await scene.ada(), try await scene.sam()] {
            let facts = try await PictureFacts(of: me)
            #expect(facts.latest?.result.isEmpty == true && facts.shown == "2" && facts.waiting == "3")
        }
        try await Self.open(scene)
        #expect(try await PictureFacts(of: scene.ada()).shown == "3")
    }

    @Test func `alone there is nothing to take back`() async throws {
        let ada = try await Scenario.alone().ada()
        await #expect(throws: VaultFailure.missing) { try await Signs.withdraw(from: "1", by: ada) }
        await #expect(throws: VaultFailure.missing) { try await Signs.putAway("1", by: ada) }
    }
}
