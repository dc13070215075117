import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// What stands in the rows in plain sight: counts, who shares a space, rough sizes, expiry days. Nothing else.
struct BareRowsTests {
    private let glass = GlassStore()
    private let story: Story
    private let life: Life
    private let rows: [Row]

    init() async throws {
        story = try await Story(store: glass)
        life = try await Life(story)
        _ = try await story.vault.invite(story.arrive(.eve), name: Somebody.eve.name)
        rows = try await glass.rows()
    }

    private var openRows: [[String: Any]] {
        rows.compactMap(\.fields)
    }

    @Test func `the fields in plain sight are these`() {
        let fields = openRows.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
        let known: Set = [
            "person", "salt", "cost", "wrap", "publicKey", "privateKey", "personal", "personalKey", "shared",
            "needsCode", "wrongCodes", "offer", "answer", "era", "opening",
        ]
        #expect(fields.subtracting(known).isEmpty)
        #expect(fields.count > 8)
    }

    @Test func `every text in them is an id, a salt, a public key or sealed bytes of a known length`() {
        let overhead = 12 + 16
        let lengths: Set = [16, 32, 32 + 16, 32 + overhead, 1_024 + overhead]
        for text in openRows.flatMap(texts) {
            let isID = SpaceID(hex: text) != nil
            let isBytes = Data(base64Encoded: text).map { lengths.contains($0.count) } ?? false
            #expect(isID || isBytes, "\(text) stands open in a row")
        }
    }

    private func texts(in value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let list as [Any]: list.flatMap(texts)
        case let fields as [String: Any]: fields.values.flatMap(texts)
        default: []
        }
    }

    @Test func `an expiry tells a day and no time`() {
        let expiries = rows.compactMap(\.expires)
        #expect(expiries.count >= 6)
        #expect(expiries.allSatisfy { $0 % 86_400 == 0 })
        #expect(rows.allSatisfy { $0.due == nil })
    }

    @Test func `sealed rows have one of few sizes`() {
        let overhead = 12 + 16
        let sealed = rows.filter { $0.fields == nil && $0.sealed.count != 32 }
        let sizes = Set(sealed.map { $0.sealed.count - overhead })
        #expect(sizes.isSubset(of: [1_024, 2_048, 4_096]))
    }

    @Test func `a kind or a login stands for nothing without its key`() async throws {
        let other = GlassStore()
        let elsewhere = try await Story(store: other)
        _ = try await Life(elsewhere)
        let (spaces, here) = (try await systemSpaces(other), Set(rows.map(\.space)))
        let shared = here.intersection(spaces)
        #expect(!shared.isEmpty)
        let kinds = Set(rows.filter { !shared.contains($0.space) }.map(\.kind))
        #expect(kinds.isDisjoint(with: try await other.rows().filter { !shared.contains($0.space) }.map(\.kind)))
        let names = Set(rows.map(\.id)).subtracting([try #require(check)])
        #expect(names.isDisjoint(with: try await other.rows().map(\.id)))
    }

    /// The one row whose place is the same everywhere: the check value of the server key.
    private var check: RowID? { rows.first { $0.sealed.count == 32 }?.id }

    private func systemSpaces(_ glass: GlassStore) async throws -> Set<SpaceID> {
        Set(try await glass.rows().map(\.space))
    }
}
