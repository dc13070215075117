import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// All that somebody may read is read page by page, however much it is.
struct KeptStreamTests {
    /// Check-ins of Ada's, each with its number for a sentence; the last is the newest.
    private static func tell(_ count: Int, in scene: Scenario) async throws {
        let own = try await scene.ada().personal
        for start in stride(from: 0, to: count, by: 50) {
            try await own.apply(
                try (start..<min(start + 50, count)).map { number in
                    try own.setting(CheckIn(sentence: "\(number)"), subject: "\(number)", expecting: nil)
                })
        }
    }

    private static func sentence(_ entry: KeptEntry) -> String? { (entry.thing.content as? CheckIn)?.sentence }

    @Test(arguments: [0, 1, 63, 64, 65, 128, 200]) func `every thing comes once, the newest first`(
        count: Int
    ) async throws {
        let scene = try await Scenario.begin()
        try await Self.tell(count, in: scene)
        let told = try await scene.ada().entries().compactMap(Self.sentence)
        #expect(told == (0..<count).reversed().map { String($0) })
        let ada = try await scene.ada()
        let keeping = try #require(House.features.flatMap(\.kept).first { $0.word == "check-in" })
        #expect(try await keeping.things(in: ada.personal, of: ada).count == count)
        #expect(try await keeping.count(in: ada.personal, of: ada) == count)
    }

    @Test func `three years are never held in more than one page`() async throws {
        let scene = try await Scenario.begin()
        try await Self.tell(1_200, in: scene)
        let ada = try await scene.ada()
        var stream = try await KeptStream(of: ada, House.features)
        var (count, most) = (0, 0)
        while true {
            let before = scene.store.rowsRead
            guard try await stream.next() != nil else { break }
            (count, most) = (count + 1, max(most, scene.store.rowsRead - before))
        }
        #expect(count > 1_200)
        // A page, and a look at the front at the end of the kind before it.
        #expect(most <= Keeping.rowsAtOnce + 1)
        #expect(scene.store.rowsRead > 1_200)
    }

    @Test func `what is written while it is read is there, and nothing is there twice`() async throws {
        let scene = try await Scenario.begin()
        try await Self.tell(150, in: scene)
        let ada = try await scene.ada()
        var stream = try await KeptStream(of: ada, House.features, only: "check-in")
        var told: [String] = []
        for _ in 0..<70 {
            let entry = try await stream.next()
            told.append(entry.flatMap(Self.sentence) ?? "nothing")
        }
        // One that was read, one that was not yet, and a new one.
        let own = ada.personal.fresh
        for number in [140, 3] {
            let record = try #require(try await own.only(CheckIn.self, subject: "\(number)"))
            try await own.apply([try own.replacing(record, with: CheckIn(sentence: "\(number) again"))])
        }
        try await own.apply([try own.setting(CheckIn(sentence: "new"), subject: "new", expecting: nil)])
        while let entry = try await stream.next() { told.append(Self.sentence(entry) ?? "") }
        let expected = (0..<150).map { $0 == 3 ? "3 again" : String($0) } + ["new"]
        #expect(told.sorted() == expected.sorted())
    }

    @Test func `one kind alone can be asked for`() async throws {
        let scene = try await Scenario.begin()
        try await Self.tell(3, in: scene)
        var stream = try await KeptStream(of: scene.ada(), House.features, only: "check-in")
        var kinds: [String] = []
        while let entry = try await stream.next() { kinds.append(entry.thing.kind) }
        #expect(kinds == ["check-in", "check-in", "check-in"])
    }
}
