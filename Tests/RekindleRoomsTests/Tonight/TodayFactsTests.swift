import Foundation
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What Today may say, three things at most.
struct TodayFactsTests {
    private func alone() async throws -> Scenario {
        let scene = try await Scenario.alone()
        try await scene.keep(Beginning(concerns: [.keep]), by: scene.ada())
        return scene
    }

    @Test func `what needs somebody comes first, and one thing for tonight last`() async throws {
        let scene = try await Scenario.begin()
        #expect(try await scene.today(scene.ada()) == ["begin", "firstMinute", "suggestion"])
        try await scene.keep(Beginning(concerns: [.keep]), by: scene.ada())
        let today = try await scene.today(scene.ada())
        #expect(today.first == "firstMinute" && today.last == "suggestion" && today.count == TodayFacts.limit)
    }

    @Test func `what stands on any day takes turns`() async throws {
        let scene = try await alone()
        #expect(try await scene.today(scene.ada()) == ["checkIn", "plan", "suggestion"])
        // The code on paper is asked for from the second visit on, until it is decided.
        try await scene.vault.declineRecoveryCode(for: scene.ada().visitor, over: nil, day: "2026-10-23")
        var seen: Set<String> = []
        for _ in 0..<4 {
            seen.formUnion(try await scene.today(scene.ada()))
            scene.watch.move(days: 1)
        }
        #expect(seen == ["checkIn", "plan", "trial", "invite", "suggestion"])
    }

    @Test func `the code on paper is asked for from the second visit on`() async throws {
        let scene = try await alone()
        #expect(try await !scene.today(scene.ada()).contains("recoveryCode"))
        scene.watch.move(minutes: 31)
        #expect(try await scene.today(scene.ada()).first == "recoveryCode")
    }

    @Test func `a look back waits for the first check-in, and the ten minutes for nothing`() async throws {
        let scene = try await alone()
        let ada = try await scene.ada()
        // It is a Friday, when a week may be looked back on.
        for begun in [[], ["Weekly"]] as [Set<String>] {
            #expect(try await scene.today(ada, begun: begun) == ["checkIn", "plan", "suggestion"])
        }
        #expect(try await scene.today(ada, begun: ["Signs"]).first == "checkInBegun")
        let now = WeeklyTalk(next: ada.now.addingTimeInterval(3_600))
        try await ada.personal.apply([ada.personal.setting(now, author: .nobody, expecting: nil)])
        #expect(try await scene.today(ada) == ["week", "checkIn", "suggestion"])
        try await ada.personal.apply([ada.personal.removing(WeeklyTalk.self, author: .nobody)])
        try await scene.keep(CheckIn(sentence: "quince"), subject: "2026-W01", by: ada)
        let today = try await scene.today(ada)
        #expect(today.first == "week" && !today.contains("checkIn"))
    }

    @Test func `what was begun together shows as it stands for whoever looks`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        for me in [ada, sam] { try await scene.keep(Beginning(concerns: [.keep]), by: me) }
        let before = try await scene.today(sam)
        let exchange = Exchange(
            FirstMinutes.self, about: FirstMinutes.subject, in: try ada.requireShared(), of: ada)
        let edit = Edit(FirstMinute(words: "rain"), in: ada.personal, seen: nil)
        _ = try await exchange.keep(edit, releasing: .input(FirstMinute(words: "rain")))
        #expect(try await scene.today(sam) == before)
        #expect(try await !scene.today(ada).contains("firstMinute"))
        let his = Exchange(FirstMinutes.self, about: FirstMinutes.subject, in: try sam.requireShared(), of: sam)
        let own = Edit(FirstMinute(words: "tea"), in: sam.personal, seen: nil)
        _ = try await his.keep(own, releasing: .input(FirstMinute(words: "tea")))
        for me in [ada, sam] { #expect(try await scene.today(me).first == "firstMinuteOpened") }
        scene.watch.move(days: 8)
        #expect(try await !scene.today(scene.ada()).contains("firstMinuteOpened"))
    }

    @Test func `with what it asks for at hand it says the same`() async throws {
        for scene in [try await alone(), try await Scenario.begin()] {
            let ada = try await scene.ada()
            let glance = Glance.today(House.features) + .drafts(["/somewhere"])
            let atHand = try #require(
                try await Context.open(ada.visitor.token, scene.vault, scene.library, glance: glance))
            #expect(try await scene.today(atHand) == scene.today(ada))
        }
    }
}
