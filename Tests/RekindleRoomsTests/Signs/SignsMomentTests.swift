import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Both at the same moment, and one with two phones.
struct SignsMomentTests {
    private static func keep(_ step: Int, by me: Context) async throws -> ExchangeOutcome<CheckIn> {
        let seen = try await Signs.thisWeek(of: me)?.version
        return try await Signs.keep(
            CheckIn(signs: [.arguments: step], brought: [.arguments]), from: .long, seen: seen, by: me)
    }

    @Test func `two check-ins make one picture, again and again`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        for round in 1...20 {
            let (good, hard) = round.isMultiple(of: 2) ? (8, 0) : (0, 8)
            let outcomes = try await withThrowingTaskGroup(of: ExchangeOutcome<CheckIn>.self) { group in
                for (step, me) in [(good, ada), (hard, sam)] {
                    group.addTask { try await Self.keep(step, by: me) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 == .opened }.count == 1 && outcomes.contains(.kept))
            for me in [ada, sam] {
                let facts = try await PictureFacts(of: me)
                #expect(facts.shown == String(round) && !facts.isSealed)
                let pair = try #require(facts.latest?.result.signs[.arguments])
                #expect(Set([pair.first, pair.second]) == [0, 8])
            }
        }
    }

    @Test(arguments: 0..<10) func `the same from two phones is kept once`(_: Int) async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        async let one = Signs.keep(SignsTests.hers, from: .long, seen: nil, by: ada)
        async let other = Signs.keep(SignsTests.hers, from: .long, seen: nil, by: ada)
        let outcomes = try await [one, other]
        #expect(outcomes.contains(.kept) && outcomes.contains(.unchanged))
    }

    @Test(arguments: 0..<10) func `two forms from two phones: one is kept, the other shows it`(_: Int) async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        async let long = Signs.keep(SignsTests.hers, from: .long, seen: nil, by: ada)
        async let short = Signs.keep(CheckIn(signs: [.time: 5], good: "jam"), from: .short, seen: nil, by: ada)
        let outcomes = try await [long, short]
        let standing = try #require(try await Signs.thisWeek(of: ada))
        #expect(outcomes.contains(.kept) && outcomes.contains(.conflict(standing)))
    }

    @Test(arguments: 0..<10) func `one takes back while the other brings: it opened or it is gone`(
        _: Int
    ) async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        _ = try await Self.keep(2, by: ada)
        async let back: Void = Signs.withdraw(from: "1", by: ada)
        async let brought = Self.keep(8, by: sam)
        let (_, outcome) = try await (back, brought)
        for me in [ada, sam] { #expect(try await PictureFacts(of: me).shown == (outcome == .opened ? "1" : nil)) }
        #expect(try await !PictureFacts(of: ada).isSealed)
    }
}
