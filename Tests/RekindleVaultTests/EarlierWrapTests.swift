import Crypto
import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Wraps of an earlier version, which were bound to the person alone, open as before.
struct EarlierWrapTests {
    private let glass = GlassStore()
    private let burglar = Burglar(rows: [], loot: Burglar.Loot())

    @Test func `a session that an earlier version began goes on`() async throws {
        let story = try await Story(store: glass)
        let ada = try await story.arrive(.ada)
        let token = SymmetricKey(data: try #require(Base64URL.decode(ada.token.text)))
        let outer = burglar.derive(token, "session/wrap")
        let root = try #require(
            try await glass.rows().compactMap { row in
                wrap(in: row, "wrap").flatMap { burglar.unwrap($0, outer, "session/open/\(ada.person.hex)") }
            }.first)
        let (session, space) = (
            try wrapped(root, outer, "session/\(ada.person.hex)"),
            try await earlierSpace(of: ada, root, in: glass.rows())
        )
        glass.forge { row in
            let isSession = row.fields?["needsCode"] != nil
            return isSession ? putting(session, "wrap", in: row) : putting(space, "personalKey", in: row)
        }
        story.vault.letKeysGo(of: ada.token)
        let again = try #require(try await story.vault.visit(ada.token))
        #expect(again.person == ada.person && again.personal.id == ada.personal.id)
        #expect(try await again.personal.newest(SessionNote.self, limit: 9).count == 1)
    }

    /// The key of the personal space as it was sealed then.
    private func earlierSpace(of somebody: Visitor, _ root: SymmetricKey, in rows: [Row]) throws -> Data {
        let purpose = "space/\(somebody.personal.id.hex)/\(somebody.person.hex)"
        let key = rows.compactMap { wrap(in: $0, "personalKey").flatMap { burglar.unwrap($0, root, purpose) } }.first
        return try wrapped(try #require(key), root, "space/\(somebody.person.hex)")
    }

    private func wrap(in row: Row, _ field: String) -> Data? {
        (row.fields?[field] as? String).flatMap { Data(base64Encoded: $0) }
    }

    private func wrapped(_ inner: SymmetricKey, _ outer: SymmetricKey, _ purpose: String) throws -> Data {
        let box = try AES.GCM.seal(inner.plain, using: outer, authenticating: Array("wrap/\(purpose)".utf8))
        return try #require(box.combined)
    }

    private func putting(_ wrap: Data, _ field: String, in row: Row) -> Row {
        guard var fields = row.fields, fields[field] != nil else { return row }
        fields[field] = wrap.base64EncodedString()
        var forged = row
        forged.sealed = (try? JSONSerialization.data(withJSONObject: fields)).map(Array.init) ?? []
        return forged
    }
}
