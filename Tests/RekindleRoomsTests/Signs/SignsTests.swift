import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Answering alone, bringing some of it, and the picture of what both brought.
struct SignsTests {
    static let hers = CheckIn(signs: [.arguments: 2, .touch: 0], brought: [.arguments])
    static let his = CheckIn(signs: [.arguments: 8], brought: [.arguments])

    @Test func `what both bring opens, and what one keeps is not in it`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        #expect(try await Signs.keep(Self.hers, from: .long, seen: nil, by: ada) == .kept)
        #expect(try await PictureFacts(of: ada).isSealed)
        #expect(try await Signs.keep(Self.his, from: .long, seen: nil, by: sam) == .opened)
        for me in [ada, sam] {
            let facts = try await PictureFacts(of: me)
            #expect(facts.latest.map { Array($0.result.signs.keys) } == [.arguments])
            #expect(facts.shown == "1" && facts.waiting == "2" && !facts.isSealed)
        }
        #expect(try await Signs.newest(of: ada)?.content.signs == Self.hers.signs)
    }

    @Test func `with nothing in common both wait on`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        let touch = CheckIn(signs: [.touch: 3], brought: [.touch])
        for (checkIn, me) in [(Self.hers, ada), (touch, sam)] {
            #expect(try await Signs.keep(checkIn, from: .long, seen: nil, by: me) == .kept)
        }
        for me in [ada, sam] { #expect(try await PictureFacts(of: me).isSealed) }
    }

    @Test func `answered again after an opening, it goes to the next`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        for (number, step) in [(1, 2), (2, 5), (3, 10)] {
            for me in [ada, sam] {
                let again = CheckIn(signs: [.arguments: step], brought: [.arguments])
                let seen = try await Signs.thisWeek(of: me)?.version
                _ = try await Signs.keep(again, from: .long, seen: seen, by: me)
            }
            let facts = try await PictureFacts(of: ada)
            #expect(facts.shown == String(number) && facts.latest?.result.signs[.arguments]?.first == step)
        }
    }

    @Test(arguments: CheckIn.Length.allCases)
    func `the same form twice is kept and brought once`(length: CheckIn.Length) async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await Signs.keep(Self.hers, from: length, seen: nil, by: ada)
        #expect(try await Signs.keep(Self.his, from: length, seen: nil, by: sam) == .opened)
        let rows = try await scene.store.rows()
        #expect(try await Signs.keep(Self.hers, from: length, seen: nil, by: ada) == .unchanged)
        #expect(try await scene.store.rows() == rows)
    }

    @Test func `what was not seen is not overwritten, from either form`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        _ = try await Signs.keep(Self.hers, from: .long, seen: nil, by: ada)
        let standing = try #require(try await Signs.thisWeek(of: ada))
        for length in CheckIn.Length.allCases {
            #expect(try await Signs.keep(Self.his, from: length, seen: nil, by: ada) == .conflict(standing))
        }
        #expect(try await Signs.keep(Self.his, from: .short, seen: standing.version, by: ada) == .kept)
    }

    @Test func `each form leaves alone what the other asked`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        let long = CheckIn(signs: [.time: 2], closeness: 3, sentence: "quince", brought: [.closeness])
        _ = try await Signs.keep(long, from: .long, seen: nil, by: ada)
        let first = try await Signs.thisWeek(of: ada)?.version
        _ = try await Signs.keep(CheckIn(signs: [.time: 8], good: "plum tea"), from: .short, seen: first, by: ada)
        let short = try #require(try await Signs.thisWeek(of: ada))
        #expect(short.content.sentence == "quince" && short.content.signs == [.time: 8])
        #expect(short.content.brought == [.closeness])
        _ = try await Signs.keep(CheckIn(signs: [.time: 5]), from: .long, seen: short.version, by: ada)
        #expect(try await Signs.thisWeek(of: ada)?.content.good == "plum tea")
    }

    @Test func `alone it is kept, and there is nothing to bring it to`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        #expect(try await Signs.keep(Self.hers, from: .long, seen: nil, by: ada) == .kept)
        #expect(try await Signs.keep(Self.hers, from: .long, seen: nil, by: ada) == .unchanged)
        let facts = try await PictureFacts(of: ada)
        #expect(try await Signs.newest(of: ada)?.content.wasOffered == false)
        #expect(facts.latest == nil && !facts.isSealed && facts.waiting == nil)
        #expect(try await scene.deposits() == 0)
    }

    @Test func `a new week begins empty, and what waited goes on waiting`() async throws {
        let scene = try await Scenario.begin()
        let seen = try await keptVersion(by: scene)
        scene.watch.move(days: 7)
        let ada = try await scene.ada()
        #expect(try await Signs.thisWeek(of: ada) == nil)
        #expect(try await PictureFacts(of: ada).isSealed)
        // A page that was opened last week is this week's first.
        #expect(try await Signs.keep(Self.his, from: .long, seen: seen, by: ada) == .kept)
        #expect(try await Signs.newest(of: ada)?.content.signs == Self.his.signs)
    }

    private func keptVersion(by scene: Scenario) async throws -> Int64? {
        let ada = try await scene.ada()
        _ = try await Signs.keep(Self.hers, from: .long, seen: nil, by: ada)
        return try await Signs.thisWeek(of: ada)?.version
    }
}
