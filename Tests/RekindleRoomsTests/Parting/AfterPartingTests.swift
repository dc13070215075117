import Foundation
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// In every room, for the one who left and for the one who was left: nothing that either does reaches the other any more.
struct AfterPartingTests {
    private enum Leaver: CaseIterable { case ada, sam }

    @Test(arguments: House.features.map(\.name)) func `whatever either does, the other finds nothing new`(
        room: String
    ) async throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        for move in spec.moves where !move.isAlone {
            for leaver in Leaver.allCases {
                let scene = try await Scenario.begin()
                try await move.before(scene)
                // Some come from a parting already.
                let leaving = try await leaver == .ada ? scene.ada() : scene.sam()
                if leaving.isConnected { try await scene.part(by: leaving) }
                try await Self.compare(scene, move, "\(move.name), after \(leaver) left")
            }
        }
    }

    private static func compare(_ scene: Scenario, _ move: RoomMove, _ what: String) async throws {
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        let shared = try await sam.sharedNowOrOnce()
        let before = try await (scene.store.rows(in: shared.id), scene.store.rows(in: sam.personal.id))
        let (said, former) = (try await sam.today().said, try await former(of: sam))
        let page = scene.vault.live.listen(for: sam.visitor.person)
        try await Parting.tidy(ada)
        // Much of it is not possible any more.
        _ = try? await move.make(scene)
        page.end()
        for await news in page.news { #expect(news == .beat, "\(what)") }
        let now = try await scene.sam()
        #expect(!now.isConnected, "\(what)")
        #expect(try await scene.store.rows(in: shared.id) == before.0, "\(what)")
        #expect(try await scene.store.rows(in: sam.personal.id) == before.1, "\(what)")
        #expect(try await now.today().said == said, "\(what)")
        #expect(try await Self.former(of: now) == former, "\(what)")
        #expect(try await scene.brokenInvariants() == [], "\(what)")
    }

    /// What somebody finds of what they shared once.
    private static func former(of me: Context) async throws -> [String] {
        try await Parting.former(of: me).map { "\($0.space.name) \($0.partner?.name ?? "") \($0.hasLetter)" }
    }

    @Test func `a form that was open when the other left keeps nothing, in any room`() async throws {
        let scene = try await Scenario.choosing()
        let sam = try await scene.sam()
        let shared = try sam.requireShared()
        let handful = try await PlanFacts(of: sam).handful
        try await scene.part(by: scene.ada())
        let rows = try await (scene.store.rows(in: shared.id), scene.store.rows(in: sam.personal.id))
        let forms: [@Sendable () async throws -> Void] = [
            { _ = try await FirstMinuteRoom.keep(FirstMinute(words: "medlar"), seen: nil, by: sam) },
            { _ = try await Signs.keep(CheckIn(signs: [.time: 5], brought: [.time]), from: .long, seen: nil, by: sam) },
            { _ = try await Weekly.keep(WeeklyTalk(next: sam.now.addingTimeInterval(86_400)), seen: nil, by: sam) },
            {
                let offer = TrialOffer(weeks: 2, minutesAWeek: 30, day: sam.utcDay)
                _ = try await Trials.offer(offer, seen: nil, by: sam)
            },
            { _ = try await Plan.tick(handful.prefix(1).map(\.id), on: sam.week.name, seen: nil, by: sam) },
        ]
        for (number, form) in forms.enumerated() {
            await #expect(throws: VaultFailure.closed, "form \(number)") { try await form() }
        }
        #expect(try await scene.store.rows(in: shared.id) == rows.0)
        #expect(try await scene.store.rows(in: sam.personal.id) == rows.1)
    }
}
