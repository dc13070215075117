import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Synchronization
import Testing

/// Sam leaves in the middle of whatever Ada does: one of the two is first, and nothing is there by half.
struct PartedMeanwhileTests {
    /// Look-ups of a move before which he leaves.
    private static let moments = [0, 1, 2, 3, 5, 8, 13]

    /// What the parting left of the two spaces that are not Ada's.
    private struct Left: Equatable {
        var shared: [Row]
        var sams: [Row]
    }

    @Test(arguments: House.features.map(\.name)) func `whatever she does, the space is as he left it`(
        room: String
    ) async throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        var left = 0
        for move in spec.moves where !move.isAlone {
            for lookups in Self.moments where try await Self.leaves(after: lookups, of: move) { left += 1 }
        }
        #expect(left > 0 || spec.moves.allSatisfy(\.isAlone), "he never left in the middle of anything")
    }

    /// - Returns: whether he left while she was at it.
    private static func leaves(after lookups: Int, of move: RoomMove) async throws -> Bool {
        let what = "\(move.name), after \(lookups)"
        let scene = try await Scenario.begin()
        try await move.before(scene)
        let sam = try await scene.sam()
        // Some moves come from a parting already.
        guard let shared = sam.shared else { return false }
        let left = Mutex<Left?>(nil)
        scene.store.interrupt(after: lookups) {
            _ = try await Parting.part(letter: nil, password: Scenario.password, by: sam)
            let now = try await Self.left(scene, shared, sam)
            left.withLock { $0 = now }
        }
        // Some of it comes too late, and is refused.
        _ = try? await move.make(scene)
        scene.store.interrupt(after: .max) {}
        guard let then = left.withLock(\.self) else { return false }
        #expect(try await !scene.sam().isConnected, "\(what)")
        #expect(try await Self.left(scene, shared, sam) == then, "\(what)")
        #expect(try await scene.store.deposits(in: [shared]) == 0, "\(what)")
        // She may have gone for good with it, or signed out.
        guard let ada = try? await scene.ada() else { return true }
        #expect(!ada.isConnected, "\(what)")
        #expect(try await scene.brokenInvariants() == [], "\(what)")
        return true
    }

    private static func left(_ scene: Scenario, _ shared: OpenSpace, _ sam: Context) async throws -> Left {
        Left(
            shared: try await scene.store.rows(in: shared.id), sams: try await scene.store.rows(in: sam.personal.id))
    }

    @Test func `it happened before something opened, and after`() async throws {
        var (opened, closed) = (0, 0)
        for lookups in 0..<40 {
            let scene = try await Scenario.begin()
            _ = try await FirstMinuteRoom.keep(FirstMinute(words: "medlar"), seen: nil, by: scene.sam())
            let (ada, sam) = (try await scene.ada(), try await scene.sam())
            let parted = Mutex(false)
            scene.store.interrupt(after: lookups) {
                _ = try await Parting.part(letter: nil, password: Scenario.password, by: sam)
                parted.withLock { $0 = true }
            }
            let outcome = try? await FirstMinuteRoom.keep(FirstMinute(words: "quince"), seen: nil, by: ada)
            scene.store.interrupt(after: .max) {}
            if !parted.withLock(\.self) {
                #expect(try await Parting.part(letter: nil, password: Scenario.password, by: sam) == .parted)
            }
            for me in [try await scene.ada(), try await scene.sam()] {
                let space = try #require(try await Parting.former(of: me).first?.space)
                let words = try await scene.vault.opened(FirstMinutes.self, subject: FirstMinutes.subject, in: space)
                #expect((words != nil) == (outcome != nil), "after \(lookups)")
            }
            if outcome == nil { closed += 1 } else { opened += 1 }
        }
        #expect(opened > 0 && closed > 0, "\(opened) opened, \(closed) were too late")
    }
}
