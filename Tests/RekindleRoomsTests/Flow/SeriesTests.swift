import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Which of several the two are at, found in a few looks however many there were.
struct SeriesTests {
    private let scene: Scenario

    init() async throws { scene = try await Scenario.begin() }

    private func open(_ count: Int) async throws {
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        for _ in 0..<count {
            for me in [ada, sam] {
                let shared = try me.requireShared()
                let series = try await Series<Picture>.current(in: shared)
                let brought = CheckIn(signs: [.time: 5], brought: [.time]).bringing
                _ = try await scene.vault.release(
                    .input(brought), to: Picture.self, subject: series.subject, in: shared
                ) { _ throws(VaultFailure) in try series.advancing(in: shared) }
            }
        }
    }

    @Test func `numbers follow each other`() async throws {
        let shared = try await scene.ada().requireShared()
        #expect(try await Series<Picture>.current(in: shared).subject == "1")
        try await open(3)
        let series = try await Series<Picture>.current(in: shared)
        #expect((series.number, series.subject, series.shown) == (3, "4", "3"))
    }

    @Test func `finding the newest reads as little after forty that were all taken back`() async throws {
        try await open(40)
        let sam = try await scene.sam()
        let shared = try sam.requireShared()
        for number in 1...40 { try await scene.vault.takeBack(Picture.self, subject: String(number), in: shared) }
        let before = scene.store.rowsRead
        #expect(try await Series<Picture>.current(in: shared).number == 40)
        #expect(scene.store.rowsRead - before <= 2)
    }

    @Test(arguments: [0, 1, 2, 3, 7, 8, 40])
    func `a database that does not say how far they are is counted`(count: Int) async throws {
        try await open(count)
        let shared = try await scene.ada().requireShared()
        try await shared.apply([shared.removing(SeriesHead<Picture>.self, author: .nobody)])
        #expect(try await Series<Picture>.current(in: shared).number == count)
    }

    @Test func `with another prefix numbers begin anew`() async throws {
        let shared = try await scene.ada().requireShared()
        let series = try await Series<WeekPlan>.current(in: shared, prefix: "2026-43/")
        try await shared.apply(try series.advancing(in: shared))
        #expect(try await Series<WeekPlan>.current(in: shared, prefix: "2026-43/").subject == "2026-43/2")
        #expect(try await Series<WeekPlan>.current(in: shared, prefix: "2026-44/").subject == "2026-44/1")
    }
}
