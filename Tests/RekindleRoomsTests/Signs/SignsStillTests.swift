import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What the files tell of a check-in: that there was one.
struct SignsStillTests {
    /// Everything brought, one thing, and nothing at all.
    private static let brought: [Set<CheckIn.Item>] = [Set(CheckIn.Item.allCases), [.closeness], []]
    private static let answers = CheckIn(
        signs: [.arguments: 2, .ease: 5], understood: 5, closeness: 3, strengths: [.home], matters: .ease)

    /// The sizes of all rows of one space after another, in the order in which they were written.
    private static func sizes(_ scene: Scenario) async throws -> [[Int]] {
        let ada = try await scene.ada()
        var sizes: [[Int]] = []
        for space in [ada.personal.id, try ada.requireShared().id] {
            sizes.append(try await scene.store.rows(in: space).map(\.sealed.count))
        }
        return sizes
    }

    @Test func `whatever is brought, the same rows of the same sizes are written in the same order`() async throws {
        var all: [[[Int]]] = []
        for brought in Self.brought {
            let scene = try await Scenario.begin()
            var checkIn = Self.answers
            checkIn.brought = brought
            _ = try await Signs.keep(checkIn, from: .long, seen: nil, by: scene.ada())
            all.append(try await Self.sizes(scene))
        }
        #expect(all.allSatisfy { $0 == all[0] })
    }

    @Test func `the same where it is answered again, with more, less or nothing`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        var all: [[[Int]]] = []
        for brought in Self.brought + Self.brought.reversed() {
            var checkIn = Self.answers
            checkIn.brought = brought
            let seen = try await Signs.thisWeek(of: ada)?.version
            let writes = scene.store.writes
            #expect(try await Signs.keep(checkIn, from: .long, seen: seen, by: ada) == .kept)
            #expect(scene.store.writes == writes + 1)
            #expect(try await PictureFacts(of: ada).isSealed == !brought.isEmpty)
            all.append(try await Self.sizes(scene))
        }
        #expect(all.allSatisfy { $0 == all[0] })
    }

    @Test func `what was brought and is kept now does not open`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await Signs.keep(SignsTests.hers, from: .long, seen: nil, by: ada)
        let seen = try await Signs.thisWeek(of: ada)?.version
        _ = try await Signs.keep(CheckIn(signs: [.arguments: 2]), from: .long, seen: seen, by: ada)
        #expect(try await Signs.keep(SignsTests.his, from: .long, seen: nil, by: sam) == .kept)
        #expect(try await PictureFacts(of: ada).latest == nil)
    }
}
