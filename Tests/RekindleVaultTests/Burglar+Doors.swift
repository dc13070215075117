import Crypto
import Foundation
import RekindleStore
import RekindleVault

extension Burglar {
    /// An account's, a session's or a recovery code's wrap of a person's key.
    private struct Wrap: Decodable {
        var person: PersonID
        var wrap: Data
        var salt: Data?
        var cost: PasswordCost?
    }

    private struct Invitation: Decodable {
        var offer: Data
        var answer: Data?
    }

    /// Whose key opens with what is held: by a password, a browser's token or a paper.
    func people() -> [(id: PersonID, key: SymmetricKey)] {
        system(Wrap.self).flatMap { _, wrap in
            keys(to: wrap).compactMap { key, way in
                unwrap(wrap.wrap, key, "\(way)/\(wrap.person.hex)").map { (wrap.person, $0) }
            }
        }
    }

    private func keys(to wrap: Wrap) -> [(key: SymmetricKey, way: String)] {
        let tokens = loot.sessions.compactMap { Base64URL.decode($0.text) }
        let papers = loot.papers.compactMap { Base32.decode($0.text) }
        return tokens.map { (derive(SymmetricKey(data: $0), "session/wrap"), "session/open") }
            + papers.map { (derive(SymmetricKey(data: $0), "recovery/wrap"), "recovery") }
            + passwordKeys(to: wrap).map { ($0, "password") }
    }

    /// With the server's key mixed in, and in case it was forgotten, without.
    private func passwordKeys(to wrap: Wrap) -> [SymmetricKey] {
        guard let salt = wrap.salt, let cost = wrap.cost else { return [] }
        return loot.guesses.flatMap { _, password -> [SymmetricKey] in
            guard let bytes = try? cost.stretch(Array(password.utf8), salt: Array(salt)) else { return [] }
            let stretched = SymmetricKey(data: bytes)
            return [
                derive(stretched, "password", salt: server("passwordWrap").plain), derive(stretched, "password"),
                stretched,
            ]
        }
    }

    /// What waits under a link that somebody found.
    func invitations() -> [[UInt8]] {
        let tokens = loot.links.compactMap { Base64URL.decode($0.text) }
        return system(Invitation.self).flatMap { id, invitation in
            tokens.flatMap { token in
                let key = derive(SymmetricKey(data: token), "invitation")
                return [
                    open(invitation.offer, key, id + Array("offer".utf8)),
                    invitation.answer.flatMap { open($0, key, id + Array("answer".utf8)) },
                ].compactMap { $0 }
            }
        }
    }

    /// Every record and every deposit in a space whose key is held.
    func open(_ space: SpaceID, root: SymmetricKey) -> [[UInt8]] {
        let records = derive(root, "space/records")
        let deposits = derive(root, "deposits", salt: server("deposits").plain)
        let unmixed = derive(root, "deposits")
        return rows.filter { $0.space == space }.compactMap { row in
            let version = withUnsafeBytes(of: row.version.bigEndian) { Array($0) }
            let binding = row.space.bytes + row.id.bytes + row.kind.bytes + version
            return open(row.sealed, records, binding) ?? deposit(row, binding, [deposits, unmixed])
        }
    }

    private func deposit(_ row: Row, _ binding: [UInt8], _ keys: [SymmetricKey]) -> [UInt8]? {
        let subjects = ["", "1", "later"]
        for (person, _) in system(PersonView.self) {
            for subject in subjects {
                for key in keys {
                    if let plain = open(row.sealed, key, binding + Array(subject.utf8) + person) { return plain }
                }
            }
        }
        return nil
    }
}
