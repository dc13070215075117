import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What there is of a story, alone and of two.
struct StoryFactsTests {
    @Test func `alone it is what one said`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        guard case .alone(nil, false) = try await StoryFacts(of: ada) else {
            Issue.record("Something is there at the start")
            return
        }
        let beginning = Beginning(concerns: [.fights])
        _ = try await BeginningRoom.keep(beginning, seen: nil, by: ada)
        _ = try await Signs.keep(CheckIn(signs: [.time: 2]), from: .long, seen: nil, by: ada)
        guard case .alone(let said, true) = try await StoryFacts(of: ada) else {
            Issue.record("The check-in is missing")
            return
        }
        #expect(said == beginning)
    }

    @Test func `of two it is what opened, and one's own that waits`() async throws {
        let scene = try await Scenario.begin()
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        #expect(try await of(ada) == (.empty, false))
        _ = try await FirstMinuteRoom.keep(FirstMinute(words: "quince"), seen: nil, by: ada)
        _ = try await Signs.keep(SignsTests.hers, from: .long, seen: nil, by: ada)
        #expect(try await of(ada) == (.sealed, false))
        #expect(try await of(sam) == (.empty, false))
        _ = try await Signs.keep(SignsTests.his, from: .long, seen: nil, by: sam)
        for me in [ada, sam] { #expect(try await of(me).1) }
        try await Signs.putAway("1", by: sam)
        for me in [ada, sam] { #expect(try await !of(me).1) }
    }

    private func of(_ me: Context) async throws -> (ExchangeState<FirstMinutes>, Bool) {
        guard case .together(let first, let hasPicture) = try await StoryFacts(of: me) else {
            throw NotTogether()
        }
        return (first, hasPicture)
    }

    private struct NotTogether: Error {}
}
