import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// The same form from two tabs, where one comes in between the looks of the other and opens what waits.
struct SameFormTests {
    private static let looks = 0..<16

    @Test(arguments: looks) func `an offer sent twice is kept once, whenever the second comes`(look: Int) async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await Self.offer(by: sam)
        scene.store.interrupt(after: look) { _ = try await Self.offer(by: ada) }
        let outcome = try await Self.offer(by: ada)
        #expect(outcome == .opened || outcome == .unchanged, "after \(look): \(outcome)")
        for me in try await scene.everybody() { #expect(try await TrialFacts(of: me).state == .running) }
    }

    @Test(arguments: looks) func `a first minute sent twice is kept once, whenever the second comes`(
        look: Int
    ) async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await FirstMinuteRoom.keep(FirstMinute(words: "rain"), seen: nil, by: sam)
        let hers = FirstMinute(words: "tea")
        scene.store.interrupt(after: look) { _ = try await FirstMinuteRoom.keep(hers, seen: nil, by: ada) }
        let outcome = try await FirstMinuteRoom.keep(hers, seen: nil, by: ada)
        #expect(outcome == .opened || outcome == .unchanged, "after \(look): \(outcome)")
        for me in try await scene.everybody() { #expect(try await FirstMinuteFacts(of: me).isOpen) }
    }

    private static func offer(by me: Context) async throws -> ExchangeOutcome<TrialOffer> {
        let new = TrialOffer(weeks: 4, minutesAWeek: 30, change: "quince", isReleased: true, day: me.utcDay)
        return try await Trials.offer(new, seen: nil, by: me)
    }
}
