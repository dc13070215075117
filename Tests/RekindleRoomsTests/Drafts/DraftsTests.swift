import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// What was being written, for its author alone.
struct DraftsTests {
    private static func draft(_ words: String, at path: String = "/begin") -> Draft {
        Draft(path: path, fields: [Draft.Field(name: "sentence", value: words)])
    }

    @Test func `the newest of a place is kept, and others stay`() async throws {
        let ada = try await Scenario.begin().ada()
        try await Drafts.keep(Self.draft("quince"), by: ada)
        try await Drafts.keep(Self.draft("medlar"), by: ada)
        try await Drafts.keep(Self.draft("walnut", at: "/week"), by: ada)
        #expect(try await Drafts.find("/begin", of: ada)?.content == Self.draft("medlar"))
        for _ in 0..<2 { try await Drafts.drop("/begin", by: ada) }
        #expect(try await Drafts.find("/begin", of: ada) == nil)
        #expect(try await Drafts.find("/week", of: ada)?.content == Self.draft("walnut", at: "/week"))
    }

    @Test func `two at the same moment are both taken, and one stays`() async throws {
        let ada = try await Scenario.begin().ada()
        async let one: Void = Drafts.keep(Self.draft("quince"), by: ada)
        async let other: Void = Drafts.keep(Self.draft("medlar"), by: ada)
        _ = try await (one, other)
        let kept = try await Drafts.find("/begin", of: ada)?.content
        #expect(kept == Self.draft("quince") || kept == Self.draft("medlar"))
    }

    @Test func `nobody else finds it`() async throws {
        let scene = try await Scenario.begin()
        try await Drafts.keep(Self.draft("quince"), by: scene.ada())
        #expect(try await Drafts.find("/begin", of: scene.sam()) == nil)
    }
}
