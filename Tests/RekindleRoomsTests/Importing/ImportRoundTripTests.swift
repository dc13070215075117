import Foundation
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What was taken along from one server is brought in on another, and taken along from there again: it is equal but for the
/// mark.
struct ImportRoundTripTests {
    /// Ada's life with something of every kind that holds words; after a parting where it is told to the end.
    static func life(parted: Bool) async throws -> Scenario {
        let scene = try await Scenario.begin()
        for planted in FeatureSpec.all.filter({ $0.name != "Parting" && $0.name != "Importing" }).flatMap(\.words) {
            try await planted.plant(scene)
        }
        for (me, time) in [(try await scene.ada(), 2), (try await scene.sam(), 8)] {
            _ = try await FirstMinuteRoom.keep(FirstMinute(words: "first \(time)"), seen: nil, by: me)
        }
        if parted { _ = try await Parting.part(letter: "quince-end", password: Scenario.password, by: scene.ada()) }
        return scene
    }

    /// How it stands between the two when Ada takes it along: what is hers goes tidied only once she has come back.
    enum Ending: CaseIterable { case none, sheLeft, sheWasLeft, sheWasLeftAndCameBack }

    @Test(arguments: Ending.allCases) func `what comes in on another server is what was taken along`(
        ending: Ending
    ) async throws {
        let there = try await Self.life(parted: ending == .sheLeft)
        if ending == .sheWasLeft || ending == .sheWasLeftAndCameBack {
            try await there.part(by: there.sam(), saying: "medlar-end")
        }
        if ending == .sheWasLeftAndCameBack { try await Parting.tidy(there.ada()) }
        #expect(try await there.ada().visitor.isUntidied == (ending == .sheWasLeft))
        let text = try await there.ada().exported()
        let things = text.thingsOfFile
        #expect(things.count > 12 && Set(things.compactMap(\.kindOfThing)).count > 8)
        #expect(things.contains { $0.contains(#""place":"former""#) } == (ending != .none))
        let here = try await Scenario.begin()
        let before = try await here.ada().exported().thingsOfFile
        try await here.bringIn(text)
        let after = try await here.ada().exported().thingsOfFile
        #expect(after.filter { !$0.isFromFile } == before)
        #expect(after.filter(\.isFromFile).map(\.withoutMark) == things)
        // And once more from there, with what is marked already.
        let further = try await Scenario.alone()
        try await further.bringIn(try await here.ada().exported())
        #expect(Set(try await further.ada().exported().thingsOfFile.map(\.withoutMark)).isSuperset(of: things))
    }

    @Test func `nobody else has anything of it, and nothing that was here changes`() async throws {
        let there = try await Self.life(parted: true)
        let here = try await Scenario.begin()
        let his = (try await here.sam().exported(), try await here.sam().overview())
        let hers = try await here.ada().overview()
        try await here.bringIn(try await there.ada().exported())
        #expect(try await here.sam().exported() == his.0)
        #expect(try await here.sam().overview() == his.1)
        let now = try await here.ada().overview()
        #expect(now.filter { $0.kind != "from-file" } == hers)
        let line = try #require(now.first { $0.kind == "from-file" })
        #expect(line.label == .onlyYou && line.place == .own && line.isExported)
        let ada = try await here.ada()
        #expect(ada.profile.content.name == "Ada" && ada.isConnected)
    }

    @Test func `every thing of it can be read in the words that it had`() async throws {
        let there = try await Self.life(parted: true)
        let here = try await Scenario.begin()
        try await here.bringIn(try await there.ada().exported())
        let ada = try await here.ada()
        let taken = try #require(try await Importing.all(of: ada).first)
        var contents: [String] = []
        for line in taken.head.lines {
            let things = try await Importing.things(
                of: line, from: 0, most: 1_000, in: taken.head, House.features, of: ada)
            #expect(things.count == line.count && things.allSatisfy { $0.kind == line.kind && $0.origin != nil })
            #expect(things.allSatisfy { !($0.content is FromFile) }, "\(line.kind)")
            contents += things.map { "\($0.content)" }
        }
        #expect(contents.contains { $0.contains("quince-end") } && contents.contains { $0.contains("first 8") })
    }

    @Test func `the same file twice changes nothing, and all of it goes out again`() async throws {
        let text = try await Self.life(parted: false).ada().exported()
        let here = try await Scenario.begin()
        let before = try await here.ada().exported()
        try await here.bringIn(text)
        let once = try await here.ada().exported()
        let outcome = try await Importing.look(at: Array(text.utf8), House.features, by: here.ada())
        #expect(outcome == .isIn)
        #expect(try await Importing.waiting(of: here.ada()) == nil)
        #expect(try await here.ada().exported() == once)
        let name = try #require(try await Importing.all(of: here.ada()).first?.head.name)
        #expect(try await Importing.takeOut(name, password: Scenario.password, by: here.ada()))
        #expect(try await here.ada().exported() == before)
        #expect(try await here.ada().personal.count(FromFile.self) == 0)
        #expect(try await here.ada().personal.count(FileImport.self) == 0)
        // It can come in again.
        try await here.bringIn(text)
        #expect(try await here.ada().exported() == once)
    }

    @Test func `several files lie beside each other, and each goes by itself`() async throws {
        let here = try await Scenario.begin()
        for words in ["quince", "medlar", "walnut"] {
            try await here.bringIn(String(decoding: FileSample.document(saying: words), as: UTF8.self))
        }
        let all = try await Importing.all(of: here.ada())
        #expect(all.count == 3)
        #expect(try await Importing.takeOut(all[1].head.name, password: Scenario.password, by: here.ada()))
        let left = try await here.ada().exported()
        #expect(left.contains("quince") && !left.contains("medlar") && left.contains("walnut"))
        let places = try await here.ada().entries().filter { $0.thing.origin != nil }.map(\.place)
        #expect(Set(places).count == 2)
    }

    @Test(arguments: [1, 64, 65, 700]) func `rows of a usual size hold it, and pages of it are found`(
        count: Int
    ) async throws {
        let things = (0..<count).map { FileSample.minute(String(repeating: "x", count: 250) + " \($0)") }
        let here = try await Scenario.begin()
        try await here.bringIn(String(decoding: FileSample.document(things), as: UTF8.self))
        let ada = try await here.ada()
        let rows = try await ada.personal.count(FromFile.self)
        #expect(rows <= count / 20 + 1 && rows >= count / 60)
        let taken = try #require(try await Importing.all(of: ada).first)
        for start in Set([0, count / 2, count - 1, count]) {
            let page = try await Importing.things(
                of: taken.head.lines[0], from: start, most: 20, in: taken.head, House.features, of: ada)
            let said = page.compactMap {
                ($0.content as? FirstMinute)?.words.split(separator: " ").last.map(String.init)
            }
            #expect(said == (start..<min(start + 20, count)).map { "\($0)" })
        }
        #expect(try await ada.exported().thingsOfFile.filter(\.isFromFile).map(\.withoutMark) == things)
    }
}
