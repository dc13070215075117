import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

extension FrozenNoteTests {
    private func offer(_ weeks: Int, _ minutes: Int, by me: Context) async throws {
        let offer = TrialOffer(weeks: weeks, minutesAWeek: minutes, day: me.utcDay)
        _ = try await Trials.offer(offer, seen: nil, by: me)
    }

    private func review(by me: Context) async throws {
        _ = try await Trials.review(TrialReview(wish: .stop), seen: nil, ownOfTwo: false, by: me)
    }

    @Test func `a trial alone: last day, minutes, whether it was looked back at`() async throws {
        let alone = try await Scenario.alone()
        try await offer(2, 30, by: alone.ada())
        #expect(try await own("Trials", alone) == ["20762", "30", "", "", ""])
        alone.watch.move(days: 15)
        try await review(by: alone.ada())
        #expect(try await own("Trials", alone) == ["20762", "30", "reviewed", "", ""])
    }

    @Test func `a trial of two: which offer and which review wait; once open, number, ended, last day, minutes, end`()
        async throws
    {
        let place = try await scene.ada().requireShared().id.hex + "/1"
        try await offer(2, 60, by: scene.ada())
        #expect(try await own("Trials") == ["", "", "", place, ""])
        try await offer(4, 30, by: scene.sam())
        #expect(try await shared("Trials") == ["1", "", "20762", "30"])
        scene.watch.move(days: 15)
        try await review(by: scene.ada())
        #expect(try await own("Trials")?.last == place)
        try await review(by: scene.sam())
        #expect(try await shared("Trials") == ["1", "", "20762", "30", "1", now(), "whole"])
    }

    @Test func `a trial that one of the two ended says so in its second word`() async throws {
        for me in [try await scene.ada(), try await scene.sam()] { try await offer(2, 30, by: me) }
        try await Trials.takeBack(.end, of: "1", by: scene.ada())
        #expect(try await shared("Trials") == ["1", "ended", "20762", "30"])
    }
}
