import Crypto
import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// An account as it was kept before login names and passwords were prepared: looked up by the bytes of a name after one
/// pass, and wrapped under the bytes of a password as they were typed. Written with the burglar's knowledge of the rows.
struct EarlierAccount {
    /// The name as it was kept.
    let login: String
    /// The password as it was typed.
    let password: String

    /// Puts Ada's account in that form in the place of the one that she has just made.
    func replace(_ somebody: Somebody, of visitor: Visitor, in story: Story, _ glass: GlassStore) async throws {
        let guesses = [(login: somebody.login, password: somebody.password)]
        let loot = Burglar.Loot(serverKey: story.serverKey.bytes, guesses: guesses)
        let burglar = Burglar(rows: try await glass.rows(), loot: loot)
        let lookup = burglar.server("loginLookup")
        let now = burglar.keyedTag(lookup, [Array(somebody.login.utf8)])
        let row = try #require(burglar.rows.first { $0.id.bytes == now })
        let id = try #require(RowID(burglar.keyedTag(lookup, [Array(login.utf8)])))
        let put = Write.put(
            space: row.space, id: id, kind: row.kind, sealed: try sealed(row, somebody, burglar), due: nil,
            expires: nil,
            version: 77, expecting: nil)
        let name = try #require(try await visitor.personal.only(LoginName.self))
        try await glass.apply([
            .delete(space: row.space, id: row.id, expecting: nil), put,
            try visitor.personal.replacing(name, with: LoginName(login: login)),
        ])
    }

    private func sealed(_ row: Row, _ somebody: Somebody, _ burglar: Burglar) throws -> [UInt8] {
        let read = try JSONSerialization.jsonObject(with: Data(row.sealed)) as? [String: Any]
        var fields = try #require(read)
        let person = try #require(burglar.people().first)
        let salt = try #require((fields["salt"] as? String).flatMap { Data(base64Encoded: $0) })
        let stretched = try Story.cost.stretch(Array(password.utf8), salt: Array(salt))
        let salted = burglar.server("passwordWrap").plain
        let outer = burglar.derive(SymmetricKey(data: stretched), "password", salt: salted)
        let binding = Array("wrap/password/\(person.id.hex)".utf8)
        let box = try AES.GCM.seal(person.key.plain, using: outer, authenticating: binding)
        fields["wrap"] = try #require(box.combined).base64EncodedString()
        return Array(try JSONSerialization.data(withJSONObject: fields, options: .sortedKeys))
    }
}
