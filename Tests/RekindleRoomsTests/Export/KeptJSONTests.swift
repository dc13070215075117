import Foundation
import RekindleRooms
import RekindleTesting
import Testing

/// What a file says is JSON that every program reads, whatever somebody typed.
struct KeptJSONTests {
    private static func written(_ facts: KeptFacts) -> [UInt8] {
        var json = KeptJSON()
        json.write(facts)
        return json.bytes
    }

    private static func text(_ facts: KeptFacts) -> String { String(decoding: written(facts), as: UTF8.self) }

    /// Whatever a field lets through and some that none does.
    private static let typed: [String] = [
        "", "quince", "a \"word\" \\ two", "two\nlines\r\nand\ta tab", "</script>/", "\u{0}\u{1}\u{8}\u{c}\u{1f}\u{7f}",
        "é \u{65}\u{301} \u{2028}\u{2029} \u{feff} \u{1F9F6}\u{200D}\u{1F9F6} \u{ffff}", "{\"a\":[1,null]}",
    ]

    @Test(arguments: typed) func `what somebody typed is read as it was typed`(words: String) throws {
        let bytes = Self.written(["words": .text(words), words: .flag(true)])
        let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(read.count == 2)
        #expect((read["words"] as? String).map { Array($0.unicodeScalars) } == Array(words.unicodeScalars))
        #expect(read[words] as? Bool == true)
        // One line for each thing.
        #expect(!bytes.contains(UInt8(ascii: "\n")))
    }

    @Test func `every scalar up to a thousand is read as it was typed`() throws {
        let words = String(String.UnicodeScalarView((0..<1_000).compactMap(Unicode.Scalar.init)))
        let read = try JSONDecoder().decode([String: String].self, from: Data(Self.written(["words": .text(words)])))
        #expect(read["words"].map { Array($0.unicodeScalars) } == Array(words.unicodeScalars))
    }

    @Test func `names stand in their order, and what there is none of is left out`() {
        let facts: KeptFacts = [
            "b": .list([.number(-3), .text("x"), .list([])]),
            "a": .facts(["z": .flag(false), "y": nil, "c": .number(0)]),
            "n": nil,
        ]
        #expect(Self.text(facts) == #"{"a":{"c":0,"z":false},"b":[-3,"x",[]]}"#)
        #expect(Self.text([:]) == "{}")
    }

    @Test func `slashes stand as they are, and control characters by their numbers`() {
        #expect(Self.text(["a": .text("/\"\\\u{1f}\u{1}")]) == #"{"a":"/\"\\\u001f\u0001"}"#)
    }
}
