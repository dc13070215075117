import Foundation
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What a file says of a thing becomes one again: of everything that a room keeps, and of nothing that it could not.
struct WayBackTests {
    /// A thing as a file has it.
    private struct Written: Decodable {
        var kind: String
        var content: KeptFacts
    }

    private static let ways = WaysBack(House.features)

    @Test func `every kind that a file has has a way back, and no other has one`() {
        for keeping in House.features.flatMap(\.kept) where keeping.kind != "from-file" {
            #expect(
                (keeping.back == nil) == (keeping.reason != nil),
                "next: in the Keeping of \(keeping.kind) what is kept again of what a file says")
        }
    }

    @Test(arguments: FeatureSpec.all.flatMap(\.words).map(\.word)) func `what somebody kept comes back as it was`(
        word: String
    ) async throws {
        let planted = try #require(FeatureSpec.all.flatMap(\.words).first { $0.word == word })
        let scene = try await Scenario.begin()
        try await planted.plant(scene)
        #expect(try await Self.differing(scene) == [])
    }

    @Test(arguments: FeatureSpec.all.map(\.name)) func `so does whatever comes of a move`(room: String) async throws {
        for move in try #require(FeatureSpec.all.first { $0.name == room }).moves where !move.form.isErasing {
            let scene = move.isAlone ? try await Scenario.alone() : try await Scenario.begin()
            try await move.before(scene)
            _ = try await move.make(scene)
            #expect(try await Self.differing(scene) == [], "\(move.name)")
        }
    }

    /// What of everybody's files does not come back the same.
    private static func differing(_ scene: Scenario) async throws -> [String] {
        var differing: [String] = []
        for me in try await scene.everybody() {
            for entry in try await me.entries() where entry.thing.origin == nil {
                let written = try JSONDecoder().decode(Written.self, from: Data(entry.json()))
                let found = try? ways.found(written.kind, written.content, at: entry.thing.at)
                if found?.facts != written.content { differing.append(entry.text()) }
            }
        }
        return differing
    }

    @Test(arguments: [
        ("first-minute", #"{}"#, KeptFault.missing), ("first-minute", #"{"words":1}"#, .odd),
        ("first-minute", #"{"words":["a"]}"#, .odd), ("first-minute", #"{"words":" "}"#, .refused),
        ("first-minute", #"{"words":"a\u0000b"}"#, .odd), ("login", #"{"login":{"login":"ada"}}"#, .odd),
        ("session", #"{"device":"x","began":"yesterday"}"#, .odd),
        ("session", #"{"device":"x","began":"2026-02-30T10:00:00Z"}"#, .odd),
        ("session", #"{"device":"x","began":"2026-02-20T10:00:00Z","way":"magic"}"#, .odd),
        ("doing", #"{"practice":"../x","day":"2026-10-23","line":""}"#, .odd),
        ("doing", #"{"practice":"a","day":"2026-10-32","line":""}"#, .odd),
        ("doing", #"{"practice":"a","day":20000,"line":""}"#, .odd),
        ("ticks", #"{"week":"2026-W54","practices":[]}"#, .odd),
        ("ticks", #"{"week":"2025-W53","practices":[]}"#, .odd),
        ("profile", #"{"name":"A","pronouns":"","zone":"Mars/Base","hue":"rust","idleMinutes":9}"#, .refused),
        ("profile", #"{"name":"A","pronouns":"","zone":"UTC","hue":"pink","idleMinutes":9}"#, .odd),
        ("profile", #"{"name":"A","pronouns":"","zone":"UTC","hue":"rust","idleMinutes":900}"#, .odd),
        ("trial-offer", #"{"weeks":3,"minutesAWeek":15,"change":"","released":true,"day":"2026-10-23"}"#, .refused),
        ("trial-offer", #"{"weeks":2,"minutesAWeek":15,"change":"","released":1,"day":"2026-10-23"}"#, .odd),
        ("check-in", #"{"signs":{"time":11},"strengths":[],"sentence":"","brought":[],"offered":false}"#, .odd),
        ("check-in", #"{"signs":{"tide":1},"strengths":[],"sentence":"","brought":[],"offered":false}"#, .odd),
        ("picture", #"{"signs":{"time":{"me":2}}}"#, .missing),
        ("picture", #"{"signs":{"time":{"me":2,"partner":3,"third":4}}}"#, .odd),
        ("brought", #"{}"#, .unknown), ("pin", #"{}"#, .unknown), ("put-away", #"{}"#, .unknown),
        ("", #"{}"#, .unknown),
    ])
    func `whatever a room could not have kept is refused`(kind: String, content: String, fault: KeptFault) throws {
        let facts = try JSONDecoder().decode(KeptFacts.self, from: Data(content.utf8))
        #expect(throws: fault) { try Self.ways.found(kind, facts, at: Scenario.evening) }
    }

    @Test(arguments: [
        ("first-minute", "words", FirstMinute.limit), ("parting-letter", "words", PartingLetter.limit),
        ("login", "login", Typed.loginLimit),
    ])
    func `nothing is longer than it can be`(kind: String, name: String, limit: Int) throws {
        for (length, fault) in [(limit, nil as KeptFault?), (limit + 1, .tooLong)] {
            let facts: KeptFacts = [name: .text(String(repeating: "é", count: length))]
            var caught: KeptFault?
            do throws(KeptFault) { _ = try Self.ways.found(kind, facts, at: Scenario.evening) } catch { caught = error }
            #expect(caught == fault)
        }
    }

    @Test func `what a newer version says besides is passed over`() throws {
        let facts: KeptFacts = ["words": .text("quince"), "colour": .text("blue")]
        let found = try Self.ways.found("first-minute", facts, at: Scenario.evening)
        #expect(found.facts == ["words": .text("quince")])
        #expect(found.content as? FirstMinute == FirstMinute(words: "quince"))
    }

    @Test(arguments: [
        #"{"a":1.5}"#, #"{"a":null}"#, #"[]"#, #""a""#, #"{"a":"\ud800"}"#, #"{"a":99999999999999999999}"#,
    ])
    func `what no file of ours says is no facts`(text: String) {
        #expect(throws: (any Error).self) { try JSONDecoder().decode(KeptFacts.self, from: Data(text.utf8)) }
    }

    @Test(arguments: -200...200) func `a week is found again by the word that files have for it`(number: Int) {
        let week = Week(number: 2_950 + number)
        #expect(Week(dated: week.dated) == week)
    }
}

extension String? {
    /// Whether it is the form after which nobody is left to look at.
    fileprivate var isErasing: Bool { self == "/me/data/erase" }
}
