import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Plays whoever runs the server and copies the files every night, without any key. In two worlds that differ only in what
/// somebody kept and what they released, or took back, the copies of database and log are equal but for random bytes, until
/// something opens. Every later room is in here by its spec.
struct HostTests {
    @Test(arguments: House.features.map(\.name))
    func `the files do not tell what was released, kept back or taken back`(
        room: String
    ) async throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        for alike in spec.alike {
            let before = [Self.event(alike.before)]
            let one = try await HostWorld.copies(after: before, of: Self.story(alike, alike.releasing))
            let other = try await HostWorld.copies(after: before, of: Self.story(alike, alike.keepingBack))
            Self.compare(one, other, "\(alike.name)")
            // Either does what it says, and both go on alike.
            #expect(one.map(\.outcome) == other.map(\.outcome), "\(alike.name)")
        }
    }

    /// The move itself, the same form once more, and the other one, who keeps theirs back. Taking back is offered once only.
    private static func story(_ alike: AlikeMoves, _ move: @escaping Step) -> [HostWorld.Event] {
        let moves = alike.takenBack == nil ? [move, move] : [move]
        let others: Step = { try await alike.keepingBack($0.otherWayRound) }
        return (moves + [others]).map(event)
    }

    @Test(arguments: House.functions.names) func `whatever is left for a function, over whatever, the files are alike`(
        name: String
    ) async throws {
        let sample = try #require(FeatureSpec.exchanges.first { $0.name == name })
        try await compare(sample)
    }

    private func compare<Sample: ExchangeSample>(_ sample: Sample) async throws {
        typealias Input = Releasing<Sample.Function.Input>
        let choices: [[Input]] = [
            [.input(sample.opening.0), .input(sample.largest)], [.input(sample.opening.0), .nothing],
            [.nothing, .input(sample.largest)], [.nothing, .nothing], [.input(sample.largest), .asBefore],
        ]
        var first: [HostWorld.Seen]?
        for choice in choices {
            let seen = try await HostWorld.copies(
                of: choice.map { input in
                    Self.event { try await AlikeTests.leave(input, for: sample, by: $0.ada()) }
                })
            if let first { Self.compare(first, seen, "\(name(of: sample)) \(choice)") }
            first = first ?? seen
        }
    }

    private func name(of sample: some ExchangeSample) -> String { sample.name }

    /// The other rooms differ in what was released; what is done in this one leaves the same.
    @Test(arguments: House.features.map(\.name)) func `no move of a room writes other rows for what waits elsewhere`(
        room: String
    ) async throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        let pasts = FeatureSpec.all.filter { $0.name != room }.compactMap { other in
            other.alike.first { $0.takenBack == nil }
        }
        let released: [HostWorld.Event] = pasts.flatMap { [Self.event($0.before), Self.event($0.releasing)] }
        let kept: [HostWorld.Event] = pasts.flatMap { [Self.event($0.before), Self.event($0.keepingBack)] }
        for move in spec.moves where !move.isAlone {
            let further: [HostWorld.Event] = [
                Self.event(move.before), move.make, { try await move.make($0.otherWayRound) },
            ]
            let one = try await HostWorld.copies(after: released, of: further)
            let other = try await HostWorld.copies(after: kept, of: further)
            Self.compare(one, other, "\(move.name)")
        }
    }

    @Test func `every joint function has its pair of changing and taking back`() {
        #expect(Set(FeatureSpec.all.flatMap(\.alike).compactMap(\.takenBack)) == Set(House.functions.names))
    }

    private static func event(_ step: @escaping Step) -> HostWorld.Event {
        { scene in
            try await step(scene)
            return "()"
        }
    }

    /// Compares two worlds up to where one of them opens something more, or a page says another thing and somebody goes on
    /// otherwise.
    private static func compare(_ one: [HostWorld.Seen], _ other: [HostWorld.Seen], _ name: String) {
        #expect(one.count == other.count && one.count > 1)
        for place in one.indices {
            let (here, there) = (one[place], other[place])
            guard here.openings == one[0].openings, there.openings == other[0].openings,
                here.outcome == there.outcome
            else { return }
            #expect(here.files.differences(from: there.files) == [], "\(name), after event \(place)")
            guard place > 0 else { continue }
            let changed = here.files.changed(since: one[place - 1].files)
            #expect(changed == there.files.changed(since: other[place - 1].files), "\(name), after event \(place)")
        }
    }
}
