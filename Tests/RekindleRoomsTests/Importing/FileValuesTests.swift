import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import Testing

/// A thing of a file is read in one pass, and what no file of ours says is refused before any of it is compared.
struct FileValuesTests {
    private static let marks = String(repeating: "\u{316}\u{301}", count: 50_000)

    private static func read(_ text: String) -> (value: KeptValue?, fault: FileFault?, reader: FileValues) {
        var reader = FileValues(Array(text.utf8)[...])
        do throws(FileFault) {
            return (try reader.whole(), nil, reader)
        } catch { return (nil, error, reader) }
    }

    @Test(
        arguments: [
            ("{}", .facts([:])), (" [ 1 , -2, 0 ] ", .list([.number(1), .number(-2), .number(0)])),
            ("true", .flag(true)),
            (
                #"{"a":false,"b-C_9":{"d":[[]]}}"#,
                .facts(["a": .flag(false), "b-C_9": .facts(["d": .list([.list([])])])])
            ),
            (#""\"\\\/\b\f\n\r\t\u00e9\uD83E\uDDF6é🧶""#, .text("\"\\/\u{8}\u{c}\n\r\té🧶é🧶")), (#""""#, .text("")),
            ("9223372036854775807", .number(.max)), ("-9223372036854775808", .number(.min)),
        ] as [(String, KeptValue)])
    func `what an export writes is read`(text: String, value: KeptValue) {
        #expect(Self.read(text).value == value)
    }

    @Test(arguments: [
        "", "nul", "null", "1.5", "1e3", "01", "-", "+1", "9223372036854775808", "1 2", "[1,]", "[,1]", "[1", "{",
        "{\"a\"}",
        #"{"a":1,}"#, #"{"a":1,"a":1}"#, #"{"a" 1}"#, #"{a:1}"#, #"{"":1}"#, #"{"é":1}"#, #"{"a b":1}"#,
        #"{"\u0061":1}"#,
        "tru", "truex", "\"", "\"\\\"", "\"\\x\"", #""\u12""#, #""\uD83E""#, #""\uD83Ex""#, #""\uDDF6""#,
        #""\uD83E\u0041""#,
        "\"\n\"", "\"\u{1}\"", "[1}", "{\"a\":[}]",
    ])
    func `what none writes is refused`(text: String) {
        #expect(Self.read(text).fault == .notOurs)
    }

    @Test(arguments: ["", "a"]) func `no name of marks becomes a text, however long it is`(first: String) {
        for text in ["{\"\(first)\(Self.marks)\":1}", "{\"a\":{\"b\":[{\"\(first)\(Self.marks)\":1}]}}"] {
            let (_, fault, reader) = Self.read(text)
            #expect(fault == .notOurs && reader.nameBytes <= 2)
        }
        let long = String(repeating: "a", count: FileValues.mostNameBytes + 1)
        #expect(Self.read("{\"\(long)\":1}").fault == .notOurs && Self.read("{\"\(long)\":1}").reader.nameBytes == 0)
        #expect(Self.read("{\"\(long.dropLast())\":1}").fault == nil)
    }

    @Test(arguments: ["[]", "{}", "1", "\"\"", "true"]) func `there is an end to the values of a thing`(one: String) {
        func list(_ count: Int) -> String {
            "[" + [String](repeating: one, count: count).joined(separator: ",") + "]"
        }
        #expect(Self.read(list(FileValues.mostValues - 1)).fault == nil)
        let (_, fault, reader) = Self.read(list(150_000))
        #expect(fault == .tooMuch && reader.values == FileValues.mostValues + 1)
    }

    /// Every word of a thing with marks behind it; each would be compared.
    private static let words = ["first-minute", "own", "mine", "onlyYou", "2026-10-19\"", "2026-10-19T18:00:00Z"]

    @Test(arguments: words) func `no word of marks is compared, and the file is none of ours`(word: String) async throws
    {
        let scene = try await Scenario.begin()
        let marked = word.hasSuffix("\"") ? String(word.dropLast()) + Self.marks + "\"" : word + Self.marks
        let thing = FileSample.minute("quince").replacing(word, with: marked, maxReplacements: 1)
        #expect(thing.utf8.count > 100_000)
        let outcome = try await Importing.look(at: FileSample.document([thing]), House.features, by: scene.ada())
        #expect(outcome == .refused(.notOurs))
    }

    @Test func `a name of marks beside what is said refuses the file, in a thing and outside of one`() async throws {
        let scene = try await Scenario.begin()
        for document in [
            FileSample.document([FileSample.thing("first-minute", "{\"words\":\"a\",\"a\(Self.marks)\":1}")]),
            FileSample.document([FileSample.minute("a")], schema: "1,\"a\u{301}\":1"),
            FileSample.document([FileSample.minute("a")], schema: "1,\"\(Self.marks)\":1"),
        ] {
            let outcome = try await Importing.look(at: document, House.features, by: scene.ada())
            #expect(outcome == .refused(.notOurs))
        }
    }

    @Test func `a word of a room that is longer than any is left out`() async throws {
        let scene = try await Scenario.begin()
        let card = #"{"name":"Medlar","pronouns":"","hue":"lake\#(Self.marks)"}"#
        let things = [FileSample.minute("quince"), FileSample.shared("card", card, whose: "partners")]
        let outcome = try await Importing.look(at: FileSample.document(things), House.features, by: scene.ada())
        #expect(outcome == .waits)
        let waiting = try await Importing.waiting(of: scene.ada())
        #expect(waiting?.left.map { "\($0.kind) \($0.why.rawValue)" } == ["card odd"])
    }

    @Test(arguments: [
        ("2026-02-28", true), ("2024-02-29", true), ("2026-02-29", false), ("2000-02-29", true), ("2100-02-29", false),
        ("2026-04-31", false), ("2026-12-31", true), ("2026-13-01", false), ("2026-00-10", false),
        ("2026-01-00", false),
        ("2026-1-01", false), ("2026-01-01 ", false), ("２026-01-01", false), ("1500-01-01", false),
        ("1583-01-01", true),
    ])
    func `a file was made on a day that there is`(day: String, isDay: Bool) async throws {
        let scene = try await Scenario.begin()
        let document = FileSample.document([FileSample.minute("a")], made: "\"\(day)\"")
        let outcome = try await Importing.look(at: document, House.features, by: scene.ada())
        #expect(outcome == (isDay ? .waits : .refused(.notOurs)))
    }
}
