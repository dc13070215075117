import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What was only looked at, and a disk that is full in the middle.
struct ImportWaitingTests {
    private static let things = (0..<200).map {
        FileSample.minute(String(repeating: "y", count: 200) + " quince-\($0)")
    }
    private static let file = FileSample.document(things)

    private static func look(_ scene: Scenario, _ file: [UInt8] = file) async throws -> Importing.Outcome {
        try await Importing.look(at: file, House.features, by: scene.ada())
    }

    private static func waiting(_ scene: Scenario) async throws -> FileImport? {
        try await Importing.waiting(of: scene.ada())
    }

    @Test func `what is looked at is in no file, on no list and counted nowhere`() async throws {
        let scene = try await Scenario.begin()
        let before = (try await scene.ada().exported(), try await scene.ada().overview())
        #expect(try await Self.look(scene) == .waits)
        #expect(try await Self.waiting(scene)?.count == 200)
        #expect(try await scene.ada().exported() == before.0)
        #expect(try await scene.ada().overview() == before.1)
        #expect(try await Importing.all(of: scene.ada()).isEmpty)
        #expect(try await Importing.taken("waiting", of: scene.ada()) == nil)
    }

    @Test func `it goes by itself after a day, and a later look finds room`() async throws {
        let scene = try await Scenario.begin()
        #expect(try await Self.look(scene) == .waits)
        let name = try #require(try await Self.waiting(scene)?.name)
        scene.watch.move(days: Double(Importing.mostWaitingDays))
        #expect(try await Self.waiting(scene) == nil)
        await #expect(throws: VaultFailure.missing) { try await Importing.take(name, by: scene.ada()) }
        // Whether its rows were cleared away meanwhile or not.
        #expect(try await Self.look(scene) == .waits)
        try await Importing.leave(by: scene.ada())
        #expect(try await scene.ada().personal.count(FromFile.self) == 0)
        #expect(try await Self.look(scene) == .waits)
        // A row runs out at the end of a day.
        scene.watch.move(days: Double(Importing.mostWaitingDays) + 1)
        try await scene.vault.purge()
        #expect(try await scene.ada().personal.count(FromFile.self) == 0)
        #expect(try await Self.look(scene) == .waits)
    }

    @Test func `a second file takes the place of the first, also of one looked at in the same moment`() async throws {
        let scene = try await Scenario.begin()
        let other = FileSample.document(saying: "medlar")
        async let one = Self.look(scene)
        async let two = Self.look(scene, other)
        #expect(try await [one, two] == [.waits, .waits])
        let head = try #require(try await Self.waiting(scene))
        let rows = try await scene.ada().personal.count(FromFile.self)
        #expect(head.count == 200 ? rows > 1 : rows == 1)
        #expect(try await scene.ada().personal.count(FileImport.self) == 1)
        try await Importing.take(head.name, by: scene.ada())
        #expect(try await Importing.all(of: scene.ada()).map(\.head.name) == [head.name])
    }

    @Test func `two presses at the same moment take it in once`() async throws {
        let scene = try await Scenario.begin()
        #expect(try await Self.look(scene) == .waits)
        let name = try #require(try await Self.waiting(scene)?.name)
        async let one: Void = Importing.take(name, by: scene.ada())
        async let two: Void = Importing.take(name, by: scene.ada())
        _ = try await (one, two)
        #expect(try await Importing.all(of: scene.ada()).map(\.head.count) == [200])
        #expect(try await scene.ada().exported().thingsOfFile.filter(\.isFromFile).map(\.withoutMark) == Self.things)
    }

    @Test(arguments: [StoreFailure.full, .busy, .unavailable("gone")])
    func `a disk that is full in the middle leaves everything as it was`(failure: StoreFailure) async throws {
        let scene = try await Scenario.begin()
        let before = try await scene.ada().exported()
        scene.store.mood = .failing(failure)
        await #expect(throws: VaultFailure.self) { try await Self.look(scene) }
        scene.store.mood = .keeping
        #expect(try await Self.waiting(scene) == nil)
        #expect(try await Self.look(scene) == .waits)
        let name = try #require(try await Self.waiting(scene)?.name)
        scene.store.mood = .failing(failure)
        await #expect(throws: VaultFailure.self) { try await Importing.take(name, by: scene.ada()) }
        scene.store.mood = .keeping
        // It waits on, and nothing of it is in.
        #expect(try await scene.ada().exported() == before)
        #expect(try await Self.waiting(scene)?.count == 200)
        try await Importing.take(name, by: scene.ada())
        scene.store.mood = .failing(failure)
        await #expect(throws: VaultFailure.self) {
            try await Importing.takeOut(name, password: Scenario.password, by: scene.ada())
        }
        scene.store.mood = .keeping
        #expect(try await Importing.all(of: scene.ada()).map(\.head.count) == [200])
    }

    @Test func `each step is one transaction`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        for step in [
            { _ = try await Self.look(scene) },
            { try await Importing.take(Self.waiting(scene)?.name ?? "", by: ada) },
        ] as [@Sendable () async throws -> Void] {
            let before = scene.store.writes
            try await step()
            #expect(scene.store.writes == before + 1)
        }
    }
}
