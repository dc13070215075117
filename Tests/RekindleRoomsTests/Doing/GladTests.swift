import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// That both were glad of something, for both to see or for nobody.
struct GladTests {
    @Test func `when both say so, both see it`() async throws {
        let scene = try await Scenario.begin()
        try await scene.finish(.glad, glad: true, by: scene.ada())
        #expect(try await GladFacts.thisWeek(Scenario.practice, of: scene.ada())?.isOpen == false)
        #expect(try await GladFacts.thisWeek(Scenario.practice, of: scene.sam()) == nil)
        #expect(try await scene.finish(.glad, glad: true, by: scene.sam()) == .kept)
        for me in [try await scene.ada(), try await scene.sam()] {
            #expect(try await scene.seesBothGlad(me))
            #expect(try await GladFacts.lately(Scenario.practice, of: me)?.isOpen == true)
            #expect(try await !GladFacts.mayBeSaid(Scenario.practice, of: me))
            #expect(try await GladFacts.mayBeSaid("say-it-back", of: me))
        }
    }

    @Test func `whatever was said, the same rows of the same sizes are written`() async throws {
        var shapes: [[Int]] = []
        for (how, glad) in [
            (Doing.How?.some(.glad), true), (.glad, false), (.fine, false), (.notForUs, false), (nil, false),
        ] {
            let scene = try await Scenario.begin()
            let ada = try await scene.ada()
            let before = try await scene.store.rows().count
            try await scene.finish(how, glad: glad, by: ada)
            #expect(try await scene.store.rows().count == before + 3)
            #expect(try await scene.deposits() == 1)
            let spaces = [ada.personal, try ada.requireShared()]
            var sizes: [Int] = []
            for space in spaces { sizes += try await scene.store.rows(in: space.id).map(\.sealed.count) }
            shapes.append(sizes)
        }
        #expect(Set(shapes).count == 1)
    }

    @Test(arguments: [Doing.How.glad, .fine, .notForUs, nil])
    func `another doing takes nothing back of what waits`(how: Doing.How?) async throws {
        let scene = try await Scenario.begin()
        try await scene.finish(.glad, glad: true, by: scene.ada())
        try await scene.finish(how, line: "quince", from: 2, by: scene.ada())
        #expect(try await scene.deposits() == 1)
        try await scene.finish(.glad, glad: true, by: scene.sam())
        #expect(try await scene.seesBothGlad(scene.ada()))
    }

    @Test(arguments: [Doing.How.fine, .notForUs, nil])
    func `a doing that was good, changed to something else, takes along what waited`(how: Doing.How?) async throws {
        let scene = try await Scenario.begin()
        try await scene.finish(.glad, glad: true, by: scene.ada())
        guard case .conflict(let standing) = try await scene.finish(how, by: scene.ada()) else {
            Issue.record("no conflict")
            return
        }
        #expect(try await scene.finish(how, seen: standing.version, by: scene.ada()) == .kept)
        #expect(try await scene.deposits() == 1)
        #expect(try await GladFacts.mayBeSaid(Scenario.practice, of: scene.ada()))
        try await scene.finish(.glad, glad: true, by: scene.sam())
        #expect(try await !scene.seesBothGlad(scene.sam()))
    }

    @Test func `it can be taken back before and after it opened`() async throws {
        let scene = try await Scenario.begin()
        let week = Week(of: scene.watch.now)
        try await scene.finish(.glad, glad: true, by: scene.ada())
        let deposits = try await scene.deposits()
        try await Doings.takeBackGlad(Scenario.practice, in: week, by: scene.ada())
        #expect(try await scene.deposits() == deposits)
        try await scene.finish(.glad, glad: true, by: scene.sam())
        #expect(try await !scene.seesBothGlad(scene.sam()))
        try await scene.finish(.glad, glad: true, from: 2, by: scene.ada())
        #expect(try await scene.seesBothGlad(scene.sam()))
        for _ in 0..<2 { try await Doings.takeBackGlad(Scenario.practice, in: week, by: scene.sam()) }
        for me in [try await scene.ada(), try await scene.sam()] {
            #expect(try await GladFacts.lately(Scenario.practice, of: me) == nil)
            #expect(try await !GladFacts.mayBeSaid(Scenario.practice, of: me))
        }
    }

    @Test func `taking back what never was writes nothing`() async throws {
        let scene = try await Scenario.begin()
        let writes = scene.store.writes
        try await Doings.takeBackGlad(Scenario.practice, in: Week(of: scene.watch.now), by: scene.ada())
        #expect(scene.store.writes == writes)
    }

    @Test func `a doing after it opened is kept, and opens nothing more`() async throws {
        let scene = try await Scenario.begin()
        for me in [try await scene.ada(), try await scene.sam()] { try await scene.finish(.glad, glad: true, by: me) }
        let ada = try await scene.ada()
        let shared = try await scene.store.rows(in: ada.requireShared().id)
        for (moment, glad) in [(2 as Int64, true), (3, false)] {
            #expect(try await scene.finish(.glad, glad: glad, line: "quince", from: moment, by: ada) == .kept)
        }
        #expect(try await Doings.lately(Scenario.practice, limit: 3, by: ada).count == 3)
        #expect(try await scene.store.rows(in: ada.requireShared().id) == shared)
    }

    @Test func `both in the same moment see it once`() async throws {
        for _ in 0..<10 {
            let scene = try await Scenario.begin()
            let (ada, sam) = (try await scene.ada(), try await scene.sam())
            try await withThrowingTaskGroup { group in
                for me in [ada, sam] { group.addTask { _ = try await scene.finish(.glad, glad: true, by: me) } }
                try await group.waitForAll()
            }
            for me in [ada, sam] {
                #expect(try await scene.seesBothGlad(me))
                #expect(try await Doings.lately(Scenario.practice, limit: 3, by: me).count == 1)
            }
            #expect(try await scene.deposits() == 0)
        }
    }

    @Test func `another week is another answer`() async throws {
        let scene = try await Scenario.begin()
        try await scene.finish(.glad, glad: true, by: scene.ada())
        scene.watch.move(days: 7)
        try await scene.finish(.glad, glad: true, by: scene.sam())
        for me in [try await scene.ada(), try await scene.sam()] { #expect(try await !scene.seesBothGlad(me)) }
        #expect(
            try await GladFacts.lately(Scenario.practice, of: scene.ada())?.week
                == Week(of: scene.watch.now).later(by: -1))
    }
}
