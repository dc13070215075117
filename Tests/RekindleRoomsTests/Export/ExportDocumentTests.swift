import Foundation
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What a file says of things, and of whom.
struct ExportDocumentTests {
    /// The outer part of each entry.
    private struct Written: Decodable {
        struct Thing: Decodable {
            var kind, place, whose, label, day: String
            var at: String?
            var former: Int?
        }

        var made: String
        var schema: Int
        var things: [Thing]
    }

    private func bring(_ time: Int, by me: Context) async throws {
        _ = try await Signs.keep(
            CheckIn(signs: [.time: time], sentence: "mine", brought: [.time]), from: .long, seen: nil, by: me)
    }

    @Test func `a result calls its two sides me and partner, whoever reads`() async throws {
        let scene = try await Scenario.begin()
        try await bring(2, by: scene.ada())
        try await bring(8, by: scene.sam())
        for (me, signs) in [
            (try await scene.ada(), #"{"signs":{"time":{"me":2,"partner":8}}}"#),
            (try await scene.sam(), #"{"signs":{"time":{"me":8,"partner":2}}}"#),
        ] {
            let pictures = try await me.entries().filter { $0.thing.kind == "picture" }
            #expect(pictures.count == 1)
            let text = try #require(pictures.first?.text())
            #expect(text.hasPrefix(#"{"content":\#(signs),"#), "\(text)")
            #expect(pictures.first?.thing.whose == .both && pictures.first?.place == .shared)
        }
    }

    @Test func `it is one document, place by place, and says whose each thing is`() async throws {
        let scene = try await Scenario.begin()
        try await bring(2, by: scene.ada())
        try await bring(8, by: scene.sam())
        let text = try await scene.ada().exported()
        let written = try JSONDecoder().decode(Written.self, from: Data(text.utf8))
        #expect(written.schema == 1 && written.made == "2026-10-23")
        let things = written.things
        let places = things.map(\.place)
        #expect(places == places.sorted() && Set(places) == ["own", "shared"])
        #expect(things.filter { $0.kind == "card" }.map(\.whose) == ["mine", "partners"])
        #expect(things.filter { $0.place == "own" }.allSatisfy { $0.whose == "mine" && $0.label == "onlyYou" })
        #expect(things.filter { $0.place == "shared" }.allSatisfy { $0.label == "bothOfYou" && $0.former == nil })
    }

    /// When the other was here is nothing that a file tells.
    @Test func `only what lies with oneself has a time of day`() async throws {
        let scene = try await Scenario.begin()
        try await bring(2, by: scene.ada())
        try await bring(8, by: scene.sam())
        let ada = try await scene.ada()
        let text = try await ada.exported()
        let things = try JSONDecoder().decode(Written.self, from: Data(text.utf8)).things
        #expect(things.allSatisfy { ($0.at != nil) == ($0.place == "own") })
        #expect(things.first { $0.kind == "check-in" }?.at == "2026-10-23T19:10:00Z")
        for entry in try await ada.entries() where entry.place != .own {
            #expect(ada.zone.clock(of: entry.thing.at) == "12:00")
        }
    }

    @Test func `no name of a row, a space or a person is in it`() async throws {
        let scene = try await Scenario.begin()
        for word in FeatureSpec.all.flatMap(\.words) { try await word.plant(scene) }
        try await bring(8, by: scene.sam())
        for me in try await scene.everybody() {
            let text = try await me.exported()
            #expect(text.contains(#""kind":"card""#))
            #expect(text.firstMatch(of: /[0-9a-f]{32}/) == nil)
        }
    }

    @Test func `equal things are equal bytes, and what is put away is gone`() async throws {
        let scene = try await Scenario.begin()
        try await bring(2, by: scene.ada())
        try await bring(8, by: scene.sam())
        let first = try await scene.ada().exported()
        #expect(try await scene.ada().exported() == first)
        #expect(try await scene.ada().overview().contains { $0.kind == "picture" && $0.count == 1 })
        try await Signs.putAway("1", by: scene.sam())
        #expect(try await !scene.ada().exported().contains(#""kind":"picture""#))
        #expect(try await !scene.ada().overview().contains { $0.kind == "picture" })
    }

    @Test func `what ran out is not in it`() async throws {
        let scene = try await Scenario.begin()
        try await Drafts.keep(Draft(path: "/begin", fields: [.init(name: "sentence", value: "begun")]), by: scene.ada())
        #expect(try await scene.ada().exported().contains("begun"))
        scene.watch.move(days: Double(Vault.mostDraftDays) + 1)
        #expect(try await !scene.ada().exported().contains("begun"))
    }

    @Test func `what one left while alone stays with oneself, and is one's own`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        _ = try await Weekly.keep(WeeklyTalk(next: ada.now.addingTimeInterval(7 * 86_400)), seen: nil, by: ada)
        let talk = try #require(try await scene.ada().entries().first { $0.thing.kind == "weekly-talk" })
        #expect(talk.thing.whose == .mine && talk.place == .own && talk.thing.label == .onlyYou)
        #expect(talk.text().contains(#""content":{"next":"2026-10-30T19:10:00Z"}"#))
    }

    @Test func `the overview counts what there is, and what no file has`() async throws {
        let scene = try await Scenario.begin()
        #expect(try await Accounts.keepPin("4711", password: Scenario.password, by: scene.ada()))
        try await bring(2, by: scene.ada())
        let lines = try await scene.ada().overview()
        #expect(lines.first { $0.kind == "check-in" }?.count == 1)
        #expect(lines.first { $0.kind == "card" }?.count == 2 && lines.first { $0.kind == "card" }?.place == .shared)
        let pin = try #require(lines.first { $0.kind == "pin" })
        #expect(pin.count == 1 && pin.place == .own && pin.label == .onlyYou && !pin.isExported)
        #expect(lines.allSatisfy { $0.count > 0 })
        let exported = try await scene.ada().entries()
        for line in lines where line.isExported {
            let same = exported.filter { $0.thing.kind == line.kind && $0.place == line.place }
            #expect(same.count == line.count, "\(line.kind)")
        }
    }
}
