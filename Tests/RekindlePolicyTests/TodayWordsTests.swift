import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleTesting
import Testing

/// A room declares what it may say on Today, and its pages find the words: a name that they do not know would be left out
/// in silence.
struct TodayWordsTests {
    @Test func `every line that a room declares is said in some story, and whatever is said has words`() async throws {
        var said: [String: Set<TodayLine>] = [:]
        for move in FeatureSpec.all.flatMap(\.moves) {
            try await move.tell { scene, moment in
                for me in try await scene.everybody() {
                    for begun in [[], Set(House.features.map(\.name))] {
                        let facts = try await TodayFacts(
                            of: me, on: Evening(of: me), begun: begun, rooms: House.features)
                        for one in facts.said { said[one.item.room, default: []].insert(one.line) }
                        for item in facts.said.map(\.item) + facts.items {
                            let words = House.rooms.first { $0.feature?.name == item.room }?.today
                            #expect(words?(item, me) != nil, "\(item.what) of \(item.room), \(moment)")
                        }
                    }
                }
            }
        }
        for feature in House.features {
            for line in feature.today?.lines ?? [] where said[feature.name]?.contains(line) != true {
                Issue.record(
                    "next: a move in a spec after which \(line.what) of \(feature.name), \(line.rank), is said")
            }
        }
    }

    @Test func `a room that says something on Today has pages with words for it`() {
        let saying = House.features.filter { $0.today?.lines.isEmpty == false }.map(\.name)
        #expect(!saying.isEmpty)
        for name in saying {
            #expect(House.rooms.first { $0.feature?.name == name }?.today != nil, "\(name)")
        }
    }
}
