import Crypto
import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Two people on a store that lies, with what a liar needs to find the rows: they stand in plain sight.
struct Liar {
    let store: LyingStore
    let story: Story
    let ada: Visitor
    let sam: Visitor

    static let words = FirstMinute(words: "how he hums while he cooks")
    static let others = FirstMinute(words: "her letters from the sea")

    init() async throws {
        store = LyingStore()
        story = try await Story(store: store, cost: .light)
        let couple = try await story.couple()
        (ada, sam) = (couple.ada, couple.sam)
    }

    var vault: Vault { story.vault }

    /// The spaces that the two share, as each of them opens it.
    func shared() throws -> (ada: OpenSpace, sam: OpenSpace) {
        (try #require(ada.shared), try #require(sam.shared))
    }

    func row(_ id: RowID, in space: SpaceID) async throws -> Row {
        try #require(try await store.truth.get(id, in: space))
    }

    /// The row of the instance that holds this field, and says this of whose it is.
    func bare(with field: String, of person: PersonID) async throws -> Row {
        let rows = try await store.truth.rows()
        return try #require(
            rows.first { row in
                guard let fields = row.fields, fields[field] != nil else { return false }
                return (fields["person"] as? String ?? row.id.hex) == person.hex
            })
    }

    /// The rows of one of the places of the instance, by the name that it has everywhere.
    func instance(_ name: String) async throws -> [Row] {
        let space = SpaceID(Array(SHA256.hash(data: Data("system/space/\(name)".utf8))).prefix(16))
        return try await store.truth.rows().filter { $0.space == space }
    }

    /// Writes other fields into a row in plain sight.
    func rewrite(_ row: Row, _ change: (inout [String: BareValue]) -> Void) async throws {
        var fields = try BareValue.fields(of: row)
        change(&fields)
        var other = row
        other.sealed = Array(try JSONEncoder().encode(fields))
        try await store.plant(other)
    }

    /// Gives two rows each other's value of a field.
    func exchange(_ field: String, _ one: Row, _ other: Row) async throws {
        let first = try #require(try BareValue.fields(of: one)[field])
        let second = try #require(try BareValue.fields(of: other)[field])
        try await rewrite(one) { $0[field] = second }
        try await rewrite(other) { $0[field] = first }
    }

    /// Keeps something of Ada's own.
    func keep(_ content: some Content, subject: String = "") async throws -> RowID {
        try await ada.personal.apply([try ada.personal.setting(content, subject: subject, expecting: nil)])
        return ada.personal.onlyID(type(of: content), subject: subject)
    }

    /// Releases what one of them wrote.
    func release(_ words: FirstMinute, in space: OpenSpace, subject: String = "") async throws -> ReleaseOutcome {
        try await vault.release(.input(words), to: FirstMinutes.self, subject: subject, in: space)
    }

    /// Opens Ada's session as her next request would, with no keys at hand.
    func adaAgain() async throws -> Visitor? {
        vault.letKeysGo(of: ada.token)
        return try await vault.visit(ada.token)
    }
}
