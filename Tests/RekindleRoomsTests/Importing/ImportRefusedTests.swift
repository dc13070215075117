import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// A file may be anything. What is none of ours is refused as a whole, what a room could not have kept is left out, and
/// nothing is ever half done.
struct ImportRefusedTests {
    private static let minute = FileSample.minute("quince")
    private static let head = #"{"made":"2026-10-20","schema":1,"things":["#

    private static func look(_ bytes: [UInt8], _ scene: Scenario) async throws -> Importing.Outcome {
        try await Importing.look(at: bytes, House.features, by: scene.ada())
    }

    @Test(arguments: [
        "", " ", "[]", "{}", "null", "1", "\"things\"", "{\"things\":[]", #"{"made":"2026-10-20","schema":1}"#,
        #"{"schema":1,"things":[]}"#, #"{"made":"2026-10-20","things":[]}"#, #"{"made":7,"schema":1,"things":[]}"#,
        #"{"made":"yesterday","schema":1,"things":[]}"#, #"{"made":"2026-10-20","schema":"1","things":[]}"#,
        #"{"made":"2026-10-20","schema":0,"things":[]}"#, #"{"made":"2026-10-20","schema":1.5,"things":[]}"#,
        #"{"made":"2026-10-20","schema":1,"things":{}}"#, #"{"made":"2026-10-20","schema":1,"things":[]}x"#,
        #"{"made":"2026-10-20","schema":1,"things":[],"things":[]}"#,
        #"{"made":"2026-10-20","schema":1,"schema":1,"things":[]}"#,
        head + minute + "]", head + minute, head + "1]}", head + "[]]}", head + "{}]}", head + "null]}",
        head + minute + ",]}", head + minute + " " + minute + "]}", head + #"{"a":"}"#,
        head + String(repeating: "[", count: 100_000), head + String(repeating: #"{"a":"#, count: 100) + "]}",
        head + minute.replacing("own", with: "elsewhere") + "]}",
        head + minute.replacing("mine", with: "partners") + "]}",
        head + minute.replacing("onlyYou", with: "neverShown") + "]}",
        head + minute.replacing("onlyYou", with: "bothOfYou") + "]}",
        head + minute.replacing("2026-10-19T18", with: "2026-10-19T25") + "]}",
        head + minute.replacing("\"day\":\"2026-10-19\"", with: "\"day\":\"2026-10-39\"") + "]}",
        head + minute.replacing("first-minute", with: "../first") + "]}",
        head + FileSample.shared("card", "{}", former: 0) + "]}",
        head
            + FileSample.shared("card", "{}").replacing(
                "\"content\"", with: "\"at\":\"2026-10-19T18:00:00Z\",\"content\"")
            + "]}",
    ])
    func `what is none of ours is refused, and nothing is kept`(text: String) async throws {
        let scene = try await Scenario.begin()
        let before = (try await scene.ada().exported(), scene.store.puts(in: try await scene.ada().personal.id))
        #expect(try await Self.look(Array(text.utf8), scene) == .refused(.notOurs))
        #expect(try await scene.ada().exported() == before.0)
        #expect(scene.store.puts(in: try await scene.ada().personal.id) == before.1)
        #expect(try await Importing.waiting(of: scene.ada()) == nil)
    }

    @Test func `one that was cut anywhere is none of ours`() async throws {
        let scene = try await Scenario.begin()
        let whole = FileSample.document([Self.minute, FileSample.minute("medlar \\\" } ]")])
        for end in stride(from: 0, to: whole.count, by: 3) {
            #expect(try await Self.look(Array(whole[..<end]), scene) == .refused(.notOurs), "\(end)")
        }
        #expect(try await Self.look(whole, scene) == .waits)
    }

    @Test(arguments: [[0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80]] as [[UInt8]])
    func `what is no text is none of ours`(bytes: [UInt8]) async throws {
        let scene = try await Scenario.begin()
        let parts = String(decoding: FileSample.document(saying: "#"), as: UTF8.self).split(separator: "#")
        let document = Array(parts[0].utf8) + bytes + Array(parts[1].utf8)
        #expect(try await Self.look(document, scene) == .refused(.notOurs))
    }

    @Test func `a file of a newer version says so, and a mark of an editor is passed over`() async throws {
        let scene = try await Scenario.begin()
        let newer = FileSample.document([Self.minute], schema: "\(ExportDocument.schema + 1)")
        #expect(try await Self.look(newer, scene) == .refused(.newer))
        for schema in 1...ExportDocument.schema {
            let marked = [0xEF, 0xBB, 0xBF] + FileSample.document([Self.minute], schema: "\(schema)")
            #expect(try await Self.look(marked, scene) == .waits)
        }
    }

    @Test func `what a room could not have kept is left out with its reason, and the rest comes in`() async throws {
        let scene = try await Scenario.begin()
        let things = [
            Self.minute, FileSample.thing("first-minute", #"{"words":7}"#), FileSample.thing("first-minute", "{}"),
            FileSample.minute(String(repeating: "x", count: FirstMinute.limit + 1)), FileSample.minute(" "),
            FileSample.thing("horoscope", "{}"), FileSample.thing("horoscope", "{}"), FileSample.thing("pin", "{}"),
        ]
        #expect(try await Self.look(FileSample.document(things), scene) == .waits)
        let waiting = try #require(try await Importing.waiting(of: scene.ada()))
        #expect(waiting.count == 1)
        let left = waiting.left.map { "\($0.kind) \($0.why.rawValue) \($0.count)" }
        #expect(
            left == [
                "first-minute odd 1", "first-minute missing 1", "first-minute tooLong 1", "first-minute refused 1",
                "horoscope unknown 2", "pin unknown 1",
            ])
        #expect(try await Self.look(FileSample.document(Array(things.dropFirst())), scene) == .refused(.nothing))
        #expect(try await Self.look(FileSample.document([]), scene) == .refused(.nothing))
    }

    @Test func `there is an end to how much is in a file`() async throws {
        let scene = try await Scenario.begin()
        let many = [String](repeating: Self.minute, count: 50_001)
        #expect(try await Self.look(FileSample.document(many), scene) == .refused(.tooMuch))
        let long = FileSample.minute(String(repeating: "x", count: 600_000))
        #expect(try await Self.look(FileSample.document([long]), scene) == .refused(.tooMuch))
        let turns = (0..<600).map {
            $0.isMultiple(of: 2)
                ? Self.minute : FileSample.thing("login", #"{"login":"ada"}"#)
        }
        #expect(try await Self.look(FileSample.document(turns), scene) == .refused(.notOurs))
    }

    @Test func `there is an end to how many lie here`() async throws {
        let scene = try await Scenario.begin()
        for number in 0..<Importing.mostFiles {
            try await scene.bringIn(String(decoding: FileSample.document(saying: "\(number)"), as: UTF8.self))
        }
        let another = FileSample.document(saying: "another")
        #expect(try await Self.look(another, scene) == .full)
        let name = try #require(try await Importing.all(of: scene.ada()).last?.head.name)
        #expect(try await Importing.takeOut(name, password: Scenario.password, by: scene.ada()))
        #expect(try await Self.look(another, scene) == .waits)
    }
}
