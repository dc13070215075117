import Foundation
import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What the ten minutes leave: one thing and a date, which either may change.
struct WeeklyTests {
    /// A date so many days on.
    private static func talk(_ days: Double, _ thing: Practice.ID? = nil) -> WeeklyTalk {
        WeeklyTalk(thing: thing, next: Scenario.evening.addingTimeInterval(days * 86_400))
    }

    @Test func `one keeps it, both see it, and either changes it`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        #expect(try await Weekly.keep(Self.talk(7), seen: nil, by: ada) == .kept)
        let seen = try #require(try await WeeklyTalkFacts(of: sam).kept)
        #expect(seen.content == Self.talk(7))
        #expect(try await Weekly.keep(Self.talk(8), seen: seen.version, by: sam) == .kept)
        #expect(try await WeeklyTalkFacts(of: ada).kept?.content == Self.talk(8))
    }

    @Test func `what was not seen is not overwritten, and the same is kept once`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await Weekly.keep(Self.talk(7), seen: nil, by: ada)
        let standing = try #require(try await WeeklyTalkFacts(of: ada).kept)
        #expect(try await Weekly.keep(Self.talk(8), seen: nil, by: sam) == .conflict(standing))
        #expect(try await Weekly.keep(Self.talk(7), seen: nil, by: sam) == .unchanged)
        #expect(try await WeeklyTalkFacts(of: ada).kept == standing)
    }

    @Test(arguments: [0, 1, 3]) func `kept again for the same date it stays as it is, and shows the other nothing`(
        days: Double
    ) async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await Weekly.keep(Self.talk(7), seen: nil, by: ada)
        let before = try #require(try await WeeklyTalkFacts(of: sam).kept)
        scene.watch.move(days: days)
        let again = try await scene.ada()
        let (writes, listening) = (scene.store.writes, scene.vault.live.listen(for: sam.visitor.person))
        #expect(try await Weekly.keep(Self.talk(7), seen: before.version, by: again) == .unchanged)
        listening.end()
        for await case .area(let area) in listening.news { Issue.record("told of \(area)") }
        #expect(scene.store.writes == writes)
        #expect(try await WeeklyTalkFacts(of: sam).kept == before)
    }

    @Test func `a thing without a date counts from when it was kept last`() async throws {
        let scene = try await Scenario.begin()
        let thing = try #require(try await WeeklyTalkFacts(of: scene.ada()).things().first?.id)
        _ = try await Weekly.keep(WeeklyTalk(thing: thing), seen: nil, by: scene.ada())
        for _ in 0..<2 {
            scene.watch.move(days: 7)
            let facts = try await WeeklyTalkFacts(of: scene.ada())
            #expect(facts.shown?.thing == thing)
            #expect(
                try await Weekly.keep(WeeklyTalk(thing: thing), seen: facts.kept?.version, by: scene.ada()) == .kept)
        }
        scene.watch.move(days: 8)
        let facts = try await WeeklyTalkFacts(of: scene.sam())
        #expect(facts.shown == nil && facts.kept != nil)
    }

    @Test(arguments: 0..<10) func `both in the same moment: one is kept, the other sees it`(_: Int) async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        async let one = Weekly.keep(Self.talk(7), seen: nil, by: ada)
        async let other = Weekly.keep(Self.talk(8), seen: nil, by: sam)
        let outcomes = try await [one, other]
        let standing = try #require(try await WeeklyTalkFacts(of: ada).kept)
        #expect(outcomes.contains(.kept) && outcomes.contains(.conflict(standing)))
    }

    @Test(arguments: 0..<10) func `both the same in the same moment is kept once`(_: Int) async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        async let one = Weekly.keep(Self.talk(7), seen: nil, by: ada)
        async let other = Weekly.keep(Self.talk(7), seen: nil, by: sam)
        let outcomes = try await [one, other]
        #expect(outcomes.contains(.kept) && outcomes.contains(.unchanged))
    }

    @Test func `a thing that was not on the list is nobody's to put there`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        let rows = try await scene.store.rows()
        let offered = try await Set(WeeklyTalkFacts(of: ada).things().map(\.id))
        let other = try #require(scene.library.practices.first { !$0.adult && !offered.contains($0.id) }?.id)
        for thing in [Practice.ID("nothing-like-it"), other] {
            await #expect(throws: VaultFailure.missing) {
                try await Weekly.keep(Self.talk(7, thing), seen: nil, by: ada)
            }
        }
        #expect(try await scene.store.rows() == rows)
    }

    @Test func `both are told of what was kept, and of nothing else`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        let listening = scene.vault.live.listen(for: sam.visitor.person)
        for days in [7.0, 7, 8] { _ = try await Weekly.keep(Self.talk(days), seen: nil, by: ada) }
        listening.end()
        var news: [LiveUpdates.News] = []
        for await one in listening.news { news.append(one) }
        #expect(news == [.area(WeeklyTalk.kind)])
    }
}
