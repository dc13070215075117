import Foundation
import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What the ten minutes begin with, and what a day says of the week.
struct WeeklyTalkFactsTests {
    private static func next(_ days: Double) -> Date { Scenario.evening.addingTimeInterval(days * 86_400) }

    @Test func `two phones offer the same few things, and what was chosen stays on the list`() async throws {
        let scene = try await Scenario.begin()
        let offered = try await WeeklyTalkFacts(of: scene.ada()).things()
        #expect(offered.count == 4)
        #expect(try await WeeklyTalkFacts(of: scene.sam()).things() == offered)
        let last = try #require(offered.last)
        _ = try await Weekly.keep(WeeklyTalk(thing: last.id, next: Self.next(7)), seen: nil, by: scene.ada())
        for week in 1...3 {
            let facts = try await WeeklyTalkFacts(of: scene.sam())
            #expect(facts.thing == last, "week \(week)")
            #expect(try await facts.things().first == last)
            #expect(try await facts.known(last.id) == last)
            scene.watch.move(days: 7)
        }
    }

    @Test func `a date is coming until it is there, and then a week on is usual`() async throws {
        let scene = try await Scenario.begin()
        _ = try await Weekly.keep(WeeklyTalk(next: Self.next(7)), seen: nil, by: scene.ada())
        let facts = try await WeeklyTalkFacts(of: scene.sam())
        #expect(facts.coming == Self.next(7) && facts.isSettled)
        scene.watch.move(days: 8)
        let later = try await WeeklyTalkFacts(of: scene.sam())
        #expect(later.coming == nil && !later.isSettled && later.usual == Self.next(14))
    }

    @Test func `the entry in a calendar keeps its name when the date moves, and each couple has another`()
        async throws
    {
        var names: [String] = []
        for _ in 0..<2 {
            let scene = try await Scenario.begin()
            #expect(try await WeeklyTalkFacts(of: scene.ada()).entry == nil)
            for days in [7.0, 8] {
                let seen = try await WeeklyTalkFacts(of: scene.ada()).kept?.version
                _ = try await Weekly.keep(WeeklyTalk(next: Self.next(days)), seen: seen, by: scene.ada())
                let entry = try #require(try await WeeklyTalkFacts(of: scene.sam()).entry)
                #expect(entry.start == Self.next(days))
                names.append(entry.name)
            }
        }
        #expect(names[0] == names[1] && names[2] == names[3] && names[0] != names[2])
    }

    @Test func `alone it stays with oneself`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        #expect(try await Weekly.keep(WeeklyTalk(next: Self.next(7)), seen: nil, by: ada) == .kept)
        #expect(try await ada.personal.weeklyTalk()?.content.next == Self.next(7))
        #expect(try await !WeeklyTalkFacts(of: ada).things().isEmpty)
    }

    @Test func `the ten minutes stand on their day, and a look back from Friday to Sunday`() async throws {
        let scene = try await Scenario.begin()
        _ = try await Weekly.keep(WeeklyTalk(next: Self.next(2)), seen: nil, by: scene.ada())
        let expected: [(Date?, Bool)] = [
            (nil, true), (nil, true), (Self.next(2), true), (nil, false), (nil, false),
        ]
        for (talk, isLookBack) in expected {
            for me in [try await scene.ada(), try await scene.sam()] {
                let facts = WeekFacts(next: try await me.common.weeklyTalk()?.content.next, of: me)
                #expect(facts.talk == talk && facts.isLookBack == isLookBack)
            }
            scene.watch.move(days: 1)
        }
    }
}
