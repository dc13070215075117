import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Trying something for a few weeks, through the use cases.
struct TrialsTests {
    private let scene: Scenario

    init() async throws { scene = try await Scenario.begin() }

    private func offer(
        _ weeks: Int, _ words: String, by me: Context, seen: Int64? = nil
    ) async throws
        -> ExchangeOutcome<TrialOffer>
    {
        let new = TrialOffer(weeks: weeks, minutesAWeek: 30, change: words, isReleased: true, day: me.utcDay)
        return try await Trials.offer(new, seen: seen, by: me)
    }

    private func begun() async throws {
        try #require(try await offer(4, "my phone sleeps in the hall", by: scene.ada()) == .kept)
        try #require(try await offer(2, "I say what I spent", by: scene.sam()) == .opened)
    }

    @Test func `the first waits, the second opens it for both, and the shorter time counts`() async throws {
        #expect(try await offer(4, "hers", by: scene.ada()) == .kept)
        #expect(try await TrialFacts(of: scene.ada()).state == .sealed)
        #expect(try await TrialFacts(of: scene.sam()).state == .open)
        #expect(try await offer(2, "his", by: scene.sam()) == .opened)
        for me in [try await scene.ada(), try await scene.sam()] {
            let facts = try await TrialFacts(of: me)
            #expect(facts.state == .running)
            #expect(facts.current?.weeks == 2)
        }
        #expect(try await TrialFacts(of: scene.ada()).current?.theirs == "his")
    }

    @Test func `the same form twice is kept once, also the one that opened it`() async throws {
        #expect(try await offer(4, "hers", by: scene.ada()) == .kept)
        #expect(try await offer(4, "hers", by: scene.ada()) == .unchanged)
        #expect(try await offer(2, "his", by: scene.sam()) == .opened)
        #expect(try await offer(2, "his", by: scene.sam()) == .unchanged)
        #expect(try await offer(2, "other words", by: scene.sam()) == .late)
    }

    @Test func `what was changed elsewhere meanwhile is shown and stays`() async throws {
        _ = try await offer(4, "hers", by: scene.ada())
        guard case .conflict(let standing) = try await offer(4, "second thoughts", by: scene.ada()) else {
            Issue.record("an older page went over a newer one")
            return
        }
        #expect(standing.content.change == "hers")
        #expect(try await offer(4, "second thoughts", by: scene.ada(), seen: standing.version) == .kept)
        #expect(try await TrialFacts(of: scene.ada()).offer?.content.change == "second thoughts")
    }

    @Test func `what was withdrawn waits no more, and can be offered again in the same words`() async throws {
        _ = try await offer(4, "hers", by: scene.ada())
        try await Trials.takeBack(.offer, of: "1", by: scene.ada())
        #expect(try await TrialFacts(of: scene.ada()).state == .open)
        #expect(try await offer(2, "his", by: scene.sam()) == .kept)
        #expect(try await offer(4, "hers", by: scene.ada()) == .opened)
    }

    @Test func `both in the same moment make one opening`() async throws {
        for _ in 0..<20 {
            let couple = try await TrialsTests()
            async let hers = couple.offer(4, "hers", by: couple.scene.ada())
            async let his = couple.offer(2, "his", by: couple.scene.sam())
            let outcomes = [try await hers, try await his]
            #expect(outcomes.filter { $0 == .opened }.count == 1)
            #expect(outcomes.filter { $0 == .kept }.count == 1)
        }
    }

    @Test func `its end opens when both have looked back, and not before its weeks are over`() async throws {
        try await begun()
        let review = TrialReview(wish: .goOn, words: "it helped")
        #expect(try await Trials.review(review, seen: nil, ownOfTwo: false, by: scene.ada()) == .late)
        scene.watch.move(days: 15)
        #expect(try await Trials.review(review, seen: nil, ownOfTwo: false, by: scene.ada()) == .kept)
        #expect(try await TrialFacts(of: scene.ada()).state == .reviewed)
        #expect(try await TrialFacts(of: scene.sam()).state == .over)
        let his = TrialReview(wish: .stop)
        #expect(try await Trials.review(his, seen: nil, ownOfTwo: false, by: scene.sam()) == .opened)
        #expect(try await TrialFacts(of: scene.sam()).end?.outcome == .stop)
        #expect(try await Trials.review(his, seen: nil, ownOfTwo: false, by: scene.sam()) == .unchanged)
    }

    @Test func `either ends it for both, while a review lands in the same moment`() async throws {
        for _ in 0..<20 {
            let couple = try await TrialsTests()
            try await couple.begun()
            couple.scene.watch.move(days: 15)
            async let ended: Void = Trials.takeBack(.end, of: "1", by: couple.scene.ada())
            async let review = Trials.review(
                TrialReview(wish: .goOn), seen: nil, ownOfTwo: false, by: couple.scene.sam())
            _ = try await (ended, review)
            let facts = try await TrialFacts(of: couple.scene.sam())
            #expect(facts.wasEnded && facts.current == nil)
            #expect(try await couple.scene.deposits() == 0)
        }
    }

    @Test func `words leave the view of both, and the trial goes on`() async throws {
        try await begun()
        try await Trials.takeBack(.words, of: "1", by: scene.ada())
        #expect(try await TrialFacts(of: scene.sam()).current?.theirs == "")
        #expect(try await TrialFacts(of: scene.sam()).state == .running)
    }

    @Test func `a page of an older trial takes nothing of the next one back`() async throws {
        try await begun()
        try await Trials.takeBack(.end, of: "1", by: scene.ada())
        _ = try await offer(4, "the next", by: scene.ada())
        try await Trials.takeBack(.offer, of: "1", by: scene.ada())
        #expect(try await TrialFacts(of: scene.ada()).state == .sealed)
    }

    @Test func `alone it begins at once, has its end, and stays theirs`() async throws {
        let alone = try await Scenario.alone()
        #expect(try await offer(2, "ten minutes outside", by: alone.ada()) == .kept)
        #expect(try await TrialFacts(of: alone.ada()).state == .running)
        alone.watch.move(days: 15)
        let review = TrialReview(wish: .goOn)
        #expect(try await Trials.review(review, seen: nil, ownOfTwo: false, by: alone.ada()) == .kept)
        #expect(try await TrialFacts(of: alone.ada()).state == .ended)
        let seen = try await TrialFacts(of: alone.ada()).offer?.version
        #expect(try await offer(2, "ten minutes outside", by: alone.ada(), seen: seen) == .kept)
        #expect(try await TrialFacts(of: alone.ada()).state == .running)
    }
}
