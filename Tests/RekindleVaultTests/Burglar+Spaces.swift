import Crypto
import Foundation
import RekindleStore
import RekindleVault

extension Burglar {
    /// What the database holds of a person.
    struct PersonView: Decodable {
        struct Membership: Decodable {
            enum Key: Decodable {
                case sealed(Data)
                case letter(Envelope)
            }

            struct Envelope: Decodable {
                var encapsulated: Data
                var sealed: Data
            }

            var space: SpaceID
            var partner: PersonID
            var key: Key
            var role: Int?

            /// What of its role stands in the purpose of its key.
            var suffix: String { role.map { $0 == 1 ? "/now" : "/once" } ?? "" }
        }

        var publicKey: Data
        var privateKey: Data
        var personal: SpaceID
        var personalKey: Data
        var shared: Membership?
    }

    /// The spaces that a person's key opens.
    func spaces(of person: PersonID, key: SymmetricKey) -> [(space: SpaceID, root: SymmetricKey)] {
        guard let view = system(PersonView.self).first(where: { $0.id == person.bytes })?.value else { return [] }
        let personal = unwrap(view.personalKey, key, "space/\(view.personal.hex)/\(person.hex)").map {
            (view.personal, $0)
        }
        let shared = view.shared.flatMap { connection in
            self.shared(connection, of: person, view, key).map { (connection.space, $0) }
        }
        return [personal, shared].compactMap { $0 }
    }

    private func shared(
        _ connection: PersonView.Membership, of person: PersonID, _ view: PersonView, _ key: SymmetricKey
    ) -> SymmetricKey? {
        switch connection.key {
        case .sealed(let sealed):
            return unwrap(sealed, key, "space/\(connection.space.hex)\(connection.suffix)/\(person.hex)")
        case .letter(let letter):
            guard let bytes = unwrap(view.privateKey, key, "private/\(person.hex)")?.plain,
                let pair = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
            else { return nil }
            let info = person.bytes + connection.space.bytes + Array("letter/space\(connection.suffix)".utf8)
            var recipient = try? HPKE.Recipient(
                privateKey: pair, ciphersuite: Letter.suite, info: Data(info),
                encapsulatedKey: letter.encapsulated, presharedKey: server("letters"),
                presharedKeyIdentifier: Data("rekindle/server/letters".utf8))
            return (try? recipient?.open(letter.sealed)).map { SymmetricKey(data: $0) }
        }
    }
}
