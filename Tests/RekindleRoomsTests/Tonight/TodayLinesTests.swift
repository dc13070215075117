import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// The lines that the rooms declare: each has its own place, whichever room it is of.
struct TodayLinesTests {
    private let lines = House.features.flatMap { feature in
        (feature.today?.lines ?? []).map { (room: feature.name, line: $0) }
    }

    @Test func `no two lines of the house have the same rank`() {
        #expect(lines.count > 10)
        for (rank, same) in Dictionary(grouping: lines, by: \.line.rank) where same.count > 1 {
            Issue.record("\(rank) belongs to \(same.map { "\($0.line.what) of \($0.room)" })")
        }
    }

    @Test func `a word for a line is one room's alone, and what a line takes the place of is another room's`() {
        let rooms = Dictionary(grouping: lines, by: \.line.what).mapValues { Set($0.map(\.room)) }
        for (what, owners) in rooms { #expect(owners.count == 1, "\(what) of \(owners.sorted())") }
        let replacing = lines.filter { $0.line.replaced != nil }
        #expect(!replacing.isEmpty)
        for (room, line) in replacing {
            let owners = line.replaced.flatMap { rooms[$0] }
            #expect(owners != nil && owners?.contains(room) == false, "\(line.what) of \(room)")
        }
    }

    /// So many with one rank that an order of chance would show.
    @Test func `of two lines with one rank, that of the room comes first which comes first in the house`() async throws
    {
        let ada = try await Scenario.alone().ada()
        let names = (0..<50).map { "Room\(($0 * 37) % 50)" }
        for order in [names, names.reversed()] {
            let rooms = order.map { name in
                let line = TodayLine("line", .needed(0))
                return Feature(
                    name, keeps: [], guards: [],
                    today: TodayPart(TodaySource(name), lines: [line]) { _ throws(VaultFailure) in [line.said()] })
            }
            let facts = try await TodayFacts(of: ada, on: Evening(of: ada), rooms: rooms)
            #expect(facts.said.map(\.item.room) == order)
            #expect(facts.items.map(\.room) == Array(order.prefix(TodayFacts.limit)))
        }
    }

    @Test func `what takes the place of another is said, and the other is not`() async throws {
        let ada = try await Scenario.alone().ada()
        let lines = [TodayLine("one", .needed(0)), TodayLine("other", .needed(1), insteadOf: "one")]
        let part = TodayPart(TodaySource("Room"), lines: lines) { _ throws(VaultFailure) in lines.map { $0.said() } }
        let facts = try await TodayFacts(
            of: ada, on: Evening(of: ada), rooms: [Feature("Room", keeps: [], guards: [], today: part)])
        #expect(facts.said.map(\.item.what) == ["one", "other"])
        #expect(facts.items.filter { $0.room == "Room" }.map(\.what) == ["other"])
    }
}
