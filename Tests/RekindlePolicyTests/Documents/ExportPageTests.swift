import Foundation
import RekindleHouse
import RekindleRooms
import Testing

/// The page on exports and its schema name every kind that files have, and say of every other one why it is in none.
struct ExportPageTests {
    private static let kept = House.features.flatMap(\.kept)

    /// Of the schema, what its kinds are called.
    private struct Schema: Decodable {
        struct Names: Decodable {
            var `enum`: [String]
        }
        struct Fields: Decodable {
            var kind: Names
        }
        struct Thing: Decodable {
            var properties: Fields
        }
        struct Parts: Decodable {
            var thing: Thing
        }

        var parts: Parts

        private enum CodingKeys: String, CodingKey { case parts = "$defs" }
    }

    @Test func `docs/export.md has a line for every kind`() throws {
        let lines = Set(try Checkout.text("docs/export.md").split(separator: "\n"))
        #expect(!Self.kept.isEmpty)
        for keeping in Self.kept {
            if let reason = keeping.reason {
                #expect(lines.contains("| `\(keeping.kind)` | \(reason) |"), "\(keeping.kind)")
            } else {
                let word = try #require(keeping.word)
                #expect(lines.contains { $0.hasPrefix("| `\(word)` | ") }, "\(word)")
            }
        }
    }

    @Test func `the schema knows every kind that files have, and no other`() throws {
        let text = try Checkout.text("docs/export.schema.json")
        let schema = try JSONDecoder().decode(Schema.self, from: Data(text.utf8))
        // What came from a file keeps its own word there.
        let words = Self.kept.filter { $0.back != nil }.compactMap(\.word)
        #expect(schema.parts.thing.properties.kind.enum.sorted() == words.sorted())
        #expect(text.contains(#""schema": {"const": \#(ExportDocument.schema)}"#))
        // What a kind holds is said, too.
        for word in words { #expect(text.contains(##""$ref": "#/$defs/\##(word)""##), "\(word)") }
    }
}
