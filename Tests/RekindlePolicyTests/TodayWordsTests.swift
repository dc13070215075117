import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleTesting
import Testing

/// A room names what it may say on Today, and its pages find the words: a name that they do not know would be left out in
/// silence.
struct TodayWordsTests {
    @Test(arguments: House.features.map(\.name)) func `whatever a room may say has words`(room: String) async throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        for move in spec.moves {
            let scene = move.isAlone ? try await Scenario.alone() : try await Scenario.begin()
            try await move.before(scene)
            _ = try await move.make(scene)
            for me in try await scene.everybody() {
                let facts = try await TodayFacts(of: me, on: Evening(of: me), rooms: House.features)
                for item in facts.items {
                    let words = House.rooms.first { $0.feature?.name == item.room }?.today
                    #expect(words?(item, me) != nil, "\(item.what) of \(item.room) after \(move.name)")
                }
            }
        }
    }
}
